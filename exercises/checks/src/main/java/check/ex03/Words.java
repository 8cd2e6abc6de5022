package check.ex03;

import check.Draw;

/** Random texts. */
final class Words {
    private Words() {}

    /** T words of a vocabulary of V, in which smaller numbers are more frequent. */
    static int[] draw(Draw draw, int T, int V) {
        int[] words = new int[T];
        for (int t = 0; t < T; t++) {
            words[t] = Math.min(draw.size(0, V - 1), draw.size(0, V - 1));
        }
        return words;
    }
}
