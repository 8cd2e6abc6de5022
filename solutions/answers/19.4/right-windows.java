import contract.WidestDoubt;
import java.util.HashMap;
import java.util.Map;

class MyWidestDoubt implements WidestDoubt {
    @Override
    public int[] places(String[] words, String[] gives) {
        for (int k = 12; k >= 0; k--) {
            // a window, and the first place that has it
            Map<String, int[]> first = new HashMap<>();
            for (int w = 0; w < words.length; w++) {
                String padded = "_".repeat(k) + words[w] + "_".repeat(k);
                for (int i = 0; i < words[w].length(); i++) {
                    String window = padded.substring(i, i + 2 * k + 1);
                    int[] other = first.putIfAbsent(window, new int[] {w, i});
                    if (other != null && !gives[w].split(" ")[i].equals(gives[other[0]].split(" ")[other[1]])) {
                        return new int[] {other[0], other[1], w, i};
                    }
                }
            }
        }
        return new int[0];
    }
}
