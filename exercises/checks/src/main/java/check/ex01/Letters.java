package check.ex01;

import check.Draw;

/** Alphabets and texts drawn at random. */
final class Letters {
    private static final String ALL = "abcdefghiklmnoprstuvwy ";

    private Letters() {}

    /** {@return V different letters in random order} */
    static String alphabet(Draw draw, int V) {
        StringBuilder left = new StringBuilder(ALL);
        StringBuilder alphabet = new StringBuilder();
        while (alphabet.length() < V) {
            int place = draw.size(0, left.length() - 1);
            alphabet.append(left.charAt(place));
            left.deleteCharAt(place);
        }
        return alphabet.toString();
    }

    /** {@return T letters that begin with the alphabet's last one, which comes again later: letters repeat in texts} */
    static String text(Draw draw, String alphabet, int T) {
        char last = alphabet.charAt(alphabet.length() - 1);
        StringBuilder text = new StringBuilder().append(last);
        while (text.length() < T - 1) {
            text.append(alphabet.charAt(draw.size(0, alphabet.length() - 1)));
        }
        return text.insert(draw.size(1, text.length()), last).toString();
    }
}
