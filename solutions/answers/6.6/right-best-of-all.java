import contract.BatchPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class MyBatchPlan implements BatchPlan {
    @Override
    public int[][] batches(int[] lengths, int most, long seed) {
        int count = lengths.length;
        Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        java.util.Arrays.sort(order, (a, b) -> lengths[a] - lengths[b]);
        int[] turns = new int[count + 1];
        int[] from = new int[count + 1];
        for (int to = 1; to <= count; to++) {
            int longest = lengths[order[to - 1]];
            turns[to] = Integer.MAX_VALUE;
            for (int begin = to - 1; begin >= 0 && (to - begin) * longest <= most; begin--) {
                if (turns[begin] + longest < turns[to]) {
                    turns[to] = turns[begin] + longest;
                    from[to] = begin;
                }
            }
        }
        List<int[]> plan = new ArrayList<>();
        for (int to = count; to > 0; to = from[to]) {
            plan.add(IntStream.range(from[to], to).map(k -> order[k]).toArray());
        }
        Collections.shuffle(plan, new Random(seed));
        return plan.toArray(int[][]::new);
    }
}
