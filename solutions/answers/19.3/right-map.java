import contract.WindowCeiling;
import java.util.HashMap;
import java.util.Map;

class MyWindowCeiling implements WindowCeiling {
    @Override
    public double share(String[] words, String[] gives, int k) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        int letters = 0;
        for (int w = 0; w < words.length; w++) {
            String padded = "_".repeat(k) + words[w] + "_".repeat(k);
            String[] answers = gives[w].split(" ");
            for (int i = 0; i < answers.length; i++) {
                String window = padded.substring(i, i + 2 * k + 1);
                counts.computeIfAbsent(window, seen -> new HashMap<>()).merge(answers[i], 1, Integer::sum);
                letters++;
            }
        }
        int right = 0;
        for (Map<String, Integer> its : counts.values()) {
            int most = 0;
            for (int times : its.values()) {
                most = Math.max(most, times);
            }
            right += most;
        }
        return (double) right / letters;
    }
}
