import contract.BatchPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MyBatchPlan implements BatchPlan {
    @Override
    public int[][] batches(int[] lengths, int most, long seed) {
        List<Integer> order = IntStream.range(0, lengths.length).boxed()
                .sorted(Comparator.comparingInt(n -> lengths[n])).collect(Collectors.toList());
        List<List<Integer>> batches = new ArrayList<>();
        List<Integer> batch = new ArrayList<>();
        for (int n : order) {
            if ((batch.size() + 1) * lengths[n] > most) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(n);
        }
        batches.add(batch);
        Collections.shuffle(batches, new Random(seed));
        int[][] plan = new int[batches.size()][];
        for (int i = 0; i < plan.length; i++) {
            plan[i] = batches.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return plan;
    }
}
