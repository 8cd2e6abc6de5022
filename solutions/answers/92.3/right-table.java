import contract.TranslationMemory;

class MyTranslationMemory implements TranslationMemory {
    @Override
    public String[] answer(String[] sources, String[] targets, String[] asked) {
        String[] answers = new String[asked.length];
        for (int n = 0; n < asked.length; n++) {
            int fewest = Integer.MAX_VALUE;
            for (int i = 0; i < sources.length; i++) {
                int edits = edits(sources[i], asked[n]);
                if (edits < fewest) {
                    fewest = edits;
                    answers[n] = targets[i];
                }
            }
        }
        return answers;
    }

    private static int edits(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                } else {
                    int replaced = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
