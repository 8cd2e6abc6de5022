import contract.LeastStates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class MyLeastStates implements LeastStates {
    @Override
    public int states(int[][] next, boolean[] accepts) {
        List<Integer> reached = new ArrayList<>(List.of(0));
        for (int i = 0; i < reached.size(); i++) {
            for (int r : next[reached.get(i)]) {
                if (!reached.contains(r)) {
                    reached.add(r);
                }
            }
        }
        int[] classOf = new int[next.length];
        for (int q : reached) {
            classOf[q] = accepts[q] ? 1 : 0;
        }
        int count = (int) reached.stream().map(q -> classOf[q]).distinct().count();
        while (true) {
            Map<String, Integer> numbers = new HashMap<>();
            int[] finer = new int[next.length];
            for (int q : reached) {
                int[] after = Arrays.stream(next[q]).map(r -> classOf[r]).toArray();
                String key = classOf[q] + " " + Arrays.toString(after);
                numbers.putIfAbsent(key, numbers.size());
                finer[q] = numbers.get(key);
            }
            System.arraycopy(finer, 0, classOf, 0, finer.length);
            if (numbers.size() == count) {
                return count;
            }
            count = numbers.size();
        }
    }
}
