package grade;

import check.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of submissions whose answers are most alike: a place to look, not proof. Only answer cells are compared,
 * without what the skeleton already has. A fingerprint that m of n submissions have weighs log((n+1)/m), or nothing if
 * more than half of them have it, so that what everybody writes counts little. The likeness of two submissions is the
 * Jaccard index of their {@link Fingerprints} with these weights; pairs are sorted by the weight that they share.
 */
final class Similarity {
    private static final double LEAST_LIKENESS = 0.4;
    private static final int FEWEST = 6;
    private static final int MOST_PAIRS = 20;

    /**
     * Two submissions.
     *
     * @param one the name of one
     * @param other the name of the other
     * @param likeness from 0 to 1
     * @param weight the weight of the fingerprints that they share
     * @param tasks the tasks in which they share at least half
     */
    record Pair(String one, String other, double likeness, double weight, List<String> tasks) {}

    private record Print(String task, int hash) {}

    private final List<String> names;
    private final List<Set<Print>> prints = new ArrayList<>();
    private final Map<Print, List<Integer>> owners = new LinkedHashMap<>();

    /**
     * Prepares the comparison.
     *
     * @param answers the answers of each submission
     * @param skeletons what each task's answer cell holds at first, if that is known
     */
    Similarity(Map<String, Map<Task, Set<String>>> answers, Map<Task, String> skeletons) {
        Map<Task, Set<Integer>> given = new HashMap<>();
        skeletons.forEach((task, source) -> given.put(task, new HashSet<>(Fingerprints.runs(source))));
        names = List.copyOf(answers.keySet());
        answers.values().forEach(tasks -> {
            Set<Print> mine = new LinkedHashSet<>();
            tasks.forEach((task, sources) -> sources.stream()
                    .filter(source -> source.length() <= Compiler.LONGEST)
                    .flatMap(source -> Fingerprints.of(source).stream())
                    .filter(hash -> !given.getOrDefault(task, Set.of()).contains(hash))
                    .forEach(hash -> mine.add(new Print(task.id(), hash))));
            mine.forEach(one ->
                    owners.computeIfAbsent(one, none -> new ArrayList<>()).add(prints.size()));
            prints.add(mine);
        });
    }

    /** The pairs, beginning with those that share most. */
    List<Pair> pairs() {
        int size = names.size();
        double[][] weight = new double[size][size];
        int[][] count = new int[size][size];
        owners.forEach((print, mine) -> {
            double one = mine.size() > Math.max(3, size / 2) ? 0 : Math.log((size + 1.0) / mine.size());
            for (int i : mine) {
                for (int j : mine) {
                    weight[i][j] += one;
                    count[i][j]++;
                }
            }
        });
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double shared = weight[i][j];
                double likeness = shared / (weight[i][i] + weight[j][j] - shared);
                if (count[i][j] >= FEWEST && likeness >= LEAST_LIKENESS) {
                    List<String> tasks = tasks(prints.get(i), prints.get(j));
                    pairs.add(new Pair(names.get(i), names.get(j), likeness, shared, tasks));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::weight).reversed());
        return List.copyOf(pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
    }

    /**
     * The tasks in which two submissions share at least half of what each has on average: 4·shared ≥ one's + other's.
     */
    private static List<String> tasks(Set<Print> one, Set<Print> other) {
        Map<String, Integer> balance = new LinkedHashMap<>();
        one.forEach(print -> balance.merge(print.task, other.contains(print) ? 3 : -1, Integer::sum));
        other.forEach(print -> balance.merge(print.task, -1, Integer::sum));
        return balance.keySet().stream().filter(task -> balance.get(task) >= 0).toList();
    }
}
