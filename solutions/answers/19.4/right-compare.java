import contract.WidestDoubt;

class MyWidestDoubt implements WidestDoubt {
    @Override
    public int[] places(String[] words, String[] gives) {
        int[] best = {};
        int most = -1;
        for (int a = 0; a < words.length; a++) {
            for (int b = a + 1; b < words.length; b++) {
                for (int i = 0; i < words[a].length(); i++) {
                    for (int j = 0; j < words[b].length(); j++) {
                        int k = same(words[a], i, words[b], j);
                        boolean differs = !gives[a].split(" ")[i].equals(gives[b].split(" ")[j]);
                        if (differs && k > most) {
                            most = k;
                            best = new int[] {a, i, b, j};
                        }
                    }
                }
            }
        }
        return best;
    }

    /** The widest window, in letters on each side, in which both places look the same; -1 if there is none. */
    private static int same(String one, int i, String other, int j) {
        int k = 0;
        while (letter(one, i - k) == letter(other, j - k) && letter(one, i + k) == letter(other, j + k)) {
            k++;
        }
        return k - 1;
    }

    private static char letter(String word, int at) {
        return at < 0 || at >= word.length() ? '_' : word.charAt(at);
    }
}
