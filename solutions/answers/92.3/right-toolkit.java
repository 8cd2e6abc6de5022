import contract.TranslationMemory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import rnn.decode.ErrorRate;

class MyTranslationMemory implements TranslationMemory {
    @Override
    public String[] answer(String[] sources, String[] targets, String[] asked) {
        return Arrays.stream(asked)
                .map(text -> targets[nearest(sources, text)])
                .toArray(String[]::new);
    }

    private int nearest(String[] sources, String text) {
        return IntStream.range(0, sources.length)
                .boxed()
                .min(Comparator.comparingInt(i -> edits(sources[i], text)))
                .get();
    }

    private int edits(String one, String other) {
        return ErrorRate.ofLabels(one.codePoints().toArray(), other.codePoints().toArray()).errors();
    }
}
