package check.ex19;

import check.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words with what their letters give, and the windows around a letter. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SpelledSounds(String[] words, String[] gives) {
    private static final List<String> POOL = List.of(
            "hat HH AE T",
            "hate HH EY T -",
            "kit K IH T",
            "kite K AY T -",
            "rat R AE T",
            "rate R EY T -",
            "mat M AE T",
            "mate M EY T -",
            "bit B IH T",
            "bite B AY T -",
            "sit S IH T",
            "site S AY T -",
            "hop HH AA P",
            "hope HH OW P -",
            "hoping HH OW P IH NG -",
            "hopping HH AA P - IH NG -",
            "cut K AH T",
            "cute K Y+UW T -",
            "tub T AH B",
            "tube T UW B -",
            "cat K AE T",
            "city S IH T IY",
            "cent S EH N T",
            "can K AE N",
            "cane K EY N -",
            "knit - N IH T",
            "knife - N AY F -",
            "king K IH NG -",
            "ring R IH NG -",
            "though DH - OW - - -",
            "tough T AH - F -",
            "through TH - R UW - - -",
            "rough R AH - F -",
            "dough D OW - - -",
            "ghost G - OW S T",
            "gem JH EH M",
            "get G EH T",
            "pin P IH N",
            "pine P AY N -",
            "phone F - OW N -",
            "bone B OW N -",
            "done D AH N -",
            "gone G AO N -",
            "son S AH N",
            "on AA N");

    /** How many words at the beginning of the list are in every drawn set: two pairs that a final e tells apart. */
    private static final int ALWAYS = 4;

    /** Makes words from lines such as {@code hat HH AE T}. */
    static SpelledSounds of(List<String> lines) {
        return new SpelledSounds(
                lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toArray(String[]::new),
                lines.stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toArray(String[]::new));
    }

    /** Draws some of the words, in any order. */
    static SpelledSounds drawn(Draw draw, int count) {
        List<String> others = new ArrayList<>(POOL.subList(ALWAYS, POOL.size()));
        List<String> lines = new ArrayList<>(POOL.subList(0, ALWAYS));
        while (lines.size() < count) {
            lines.add(draw.size(0, lines.size()), others.remove(draw.size(0, others.size() - 1)));
        }
        return of(Collections.unmodifiableList(lines));
    }

    /** What the letters of a word give, one by one. */
    List<String> of(int word) {
        return List.of(gives[word].split(" ", -1));
    }

    /** Letter i with these numbers of letters to its left and right; {@code edge} where the word has none. */
    static String window(String word, int i, int left, int right, String edge) {
        StringBuilder window = new StringBuilder();
        for (int at = i - left; at <= i + right; at++) {
            window.append(at < 0 || at >= word.length() ? edge : word.substring(at, at + 1));
        }
        return window.toString();
    }
}
