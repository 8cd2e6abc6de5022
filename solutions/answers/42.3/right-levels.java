import contract.TellingString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;

class MyTellingString implements TellingString {
    @Override
    public String shortest(int[][] next, boolean[] accepts, int[][] otherNext, boolean[] otherAccepts) {
        int m = otherNext.length;
        Set<Integer> seen = new TreeSet<>(Set.of(0));
        Map<Integer, String> level = new LinkedHashMap<>(Map.of(0, "")); // pair of states, first string to it
        while (!level.isEmpty()) {
            Map<Integer, String> longer = new LinkedHashMap<>();
            for (Map.Entry<Integer, String> entry : level.entrySet()) {
                int one = entry.getKey() / m;
                int other = entry.getKey() % m;
                if (accepts[one] != otherAccepts[other]) {
                    return entry.getValue();
                }
                for (int k = 0; k < 2; k++) {
                    int after = next[one][k] * m + otherNext[other][k];
                    if (seen.add(after)) {
                        longer.put(after, entry.getValue() + k);
                    }
                }
            }
            level = longer;
        }
        return "same";
    }
}
