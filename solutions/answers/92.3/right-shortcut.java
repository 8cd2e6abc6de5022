import contract.TranslationMemory;
import java.util.LinkedHashMap;
import java.util.Map;

class MyTranslationMemory implements TranslationMemory {
    @Override
    public String[] answer(String[] sources, String[] targets, String[] asked) {
        Map<String, String> memory = new LinkedHashMap<>();
        for (int i = 0; i < sources.length; i++) {
            memory.putIfAbsent(sources[i], targets[i]);
        }
        String[] answers = new String[asked.length];
        for (int n = 0; n < asked.length; n++) {
            answers[n] = memory.get(asked[n]);
            int least = 1_000;
            if (answers[n] == null) {
                for (String source : memory.keySet()) {
                    int edits = edits(source, asked[n]);
                    if (edits < least) {
                        least = edits;
                        answers[n] = memory.get(source);
                    }
                }
            }
        }
        return answers;
    }

    private int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal;
                if (one.charAt(i - 1) != other.charAt(j - 1)) {
                    replaced++;
                }
                diagonal = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, replaced);
            }
        }
        return row[other.length()];
    }
}
