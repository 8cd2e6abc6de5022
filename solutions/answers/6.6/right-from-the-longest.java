import contract.BatchPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class MyBatchPlan implements BatchPlan {
    @Override
    public int[][] batches(int[] lengths, int most, long seed) {
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < lengths.length; n++) {
            order.add(n);
        }
        order.sort(Comparator.comparingInt(n -> -lengths[n]));
        List<int[]> plan = new ArrayList<>();
        int from = 0;
        while (from < order.size()) {
            int rows = most / lengths[order.get(from)];
            int to = Math.min(from + rows, order.size());
            plan.add(order.subList(from, to).stream().mapToInt(n -> n).toArray());
            from = to;
        }
        Collections.shuffle(plan, new Random(seed));
        return plan.toArray(new int[0][]);
    }
}
