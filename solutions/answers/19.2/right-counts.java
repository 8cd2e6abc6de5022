import contract.WindowAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class MyWindowAnswer implements WindowAnswer {
    @Override
    public String gives(String[] words, String[] gives, String word, int least) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String answer = "-";
            for (int k = 0; k <= 4; k++) {
                Map<String, Integer> counts = counts(words, gives, window(word, i, k), k);
                int times = 0;
                for (int count : counts.values()) {
                    times += count;
                }
                int enough = k == 0 ? 1 : least;
                if (times >= enough) {
                    answer = commonest(counts);
                }
            }
            said.add(answer);
        }
        return String.join(" ", said);
    }

    private static String window(String word, int i, int k) {
        String padded = "__" + word + "__";
        return padded.substring(i + 2 - k / 2, i + 3 + (k + 1) / 2);
    }

    private static Map<String, Integer> counts(String[] words, String[] gives, String window, int k) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int w = 0; w < words.length; w++) {
            String[] its = gives[w].split(" ");
            for (int i = 0; i < its.length; i++) {
                if (window(words[w], i, k).equals(window)) {
                    counts.merge(its[i], 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static String commonest(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (String answer : counts.keySet()) {
            if (counts.get(answer) > most) {
                best = answer;
                most = counts.get(answer);
            }
        }
        return best;
    }
}
