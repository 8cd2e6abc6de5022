import contract.WindowAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MyWindowAnswer implements WindowAnswer {
    @Override
    public String gives(String[] words, String[] gives, String word, int least) {
        String said = "";
        for (int i = 0; i < word.length(); i++) {
            int widest = 4;
            List<String> found = found(words, gives, word, i, widest);
            while (widest > 0 && found.size() < least) {
                widest--;
                found = found(words, gives, word, i, widest);
            }
            Collections.sort(found);
            String best = "-";
            for (String one : found) {
                if (best.equals("-") && !found.contains("-")
                        || Collections.frequency(found, one) > Collections.frequency(found, best)) {
                    best = one;
                }
            }
            said += " " + best;
        }
        return said.substring(1);
    }

    /** What the letters gave whose surroundings are those of letter i. */
    private List<String> found(String[] words, String[] gives, String word, int i, int k) {
        List<String> found = new ArrayList<>();
        for (int w = 0; w < words.length; w++) {
            for (int j = 0; j < words[w].length(); j++) {
                boolean same = true;
                for (int d = -(k / 2); d <= (k + 1) / 2; d++) {
                    same = same && letter(word, i + d) == letter(words[w], j + d);
                }
                if (same) {
                    found.add(gives[w].split(" ")[j]);
                }
            }
        }
        return found;
    }

    private char letter(String word, int at) {
        return at < 0 || at >= word.length() ? '_' : word.charAt(at);
    }
}
