import contract.ClippedPrecision;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class MyClippedPrecision implements ClippedPrecision {
    @Override
    public double precision(int[] written, int[] wanted, int n) {
        Map<List<Integer>, Integer> given = runs(written, n);
        Map<List<Integer>, Integer> there = runs(wanted, n);
        int all = written.length - n + 1;
        if (all < 1) {
            return 0;
        }
        int found = 0;
        for (List<Integer> run : given.keySet()) {
            found += Math.min(given.get(run), there.getOrDefault(run, 0));
        }
        return (double) found / all;
    }

    private static Map<List<Integer>, Integer> runs(int[] words, int n) {
        Map<List<Integer>, Integer> runs = new HashMap<>();
        for (int i = 0; i <= words.length - n; i++) {
            runs.merge(Arrays.stream(words, i, i + n).boxed().collect(Collectors.toList()), 1, Integer::sum);
        }
        return runs;
    }
}
