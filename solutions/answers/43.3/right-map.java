import contract.ConfusedCounts;
import java.util.HashMap;
import java.util.Map;

class MyConfusedCounts implements ConfusedCounts {
    @Override
    public int[] counts(int[][] next) {
        Map<Integer, Integer> first = new HashMap<>(); // the count at which a state was met first
        int q = 0;
        int n = 0;
        while (!first.containsKey(q)) {
            first.put(q, n);
            q = next[q][0];
            n++;
        }
        return new int[] {first.get(q), n};
    }
}
