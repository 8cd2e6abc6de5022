package rnn.decode;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rnn.array.Require;

/**
 * How far a recognised text is from the right one: the fewest insertions, deletions and replacements that turn one into
 * the other (Levenshtein's distance), and the length of the right text. Counts of several texts are added up before
 * anything is divided, so a long text counts more than a short one. With labels the rate is the label error rate, with
 * words the word error rate; it may exceed 1.
 *
 * @param errors insertions, deletions and replacements
 * @param length labels or words of the right text
 */
public record ErrorRate(int errors, int length) {
    /**
     * A number of errors.
     *
     * @param errors not negative
     * @param length not negative
     */
    public ErrorRate {
        Require.atLeast("the number of errors", 0, errors);
        Require.atLeast("the number of labels that should have been read", 0, length);
    }

    /** Nothing read yet: the start of a sum. */
    public static final ErrorRate NONE = new ErrorRate(0, 0);

    /**
     * {@return the errors among labels}
     *
     * @param read what was recognised
     * @param right what should have been
     */
    public static ErrorRate ofLabels(int[] read, int[] right) {
        return of(
                Arrays.stream(Require.given("what was read", read)).boxed().toList(),
                Arrays.stream(Require.given("what should have been read", right))
                        .boxed()
                        .toList());
    }

    /**
     * {@return the errors among the labels of all texts together}
     *
     * @param read what was recognised, text by text
     * @param right what should have been, in the same order
     * @throws IllegalArgumentException if there are not as many texts read as right ones
     */
    public static ErrorRate ofLabels(List<int[]> read, List<int[]> right) {
        int texts = Require.given("what was read", read).size();
        if (texts != Require.given("what should have been read", right).size()) {
            throw new IllegalArgumentException("an error rate compares each text read with its right one, but " + texts
                    + " were read and there are " + right.size() + " right ones");
        }
        return IntStream.range(0, texts)
                .mapToObj(n -> ofLabels(read.get(n), right.get(n)))
                .reduce(NONE, ErrorRate::plus);
    }

    /**
     * {@return the errors among words, which white space separates}
     *
     * @param read what was recognised
     * @param right what should have been
     */
    public static ErrorRate ofWords(String read, String right) {
        return of(
                words(Require.given("what was read", read)), words(Require.given("what should have been read", right)));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /**
     * {@return the errors of this and another text together}
     *
     * @param other the errors of the other text
     */
    public ErrorRate plus(ErrorRate other) {
        return new ErrorRate(errors + other.errors, length + other.length);
    }

    /**
     * {@return errors per label of the right text; 0.05 is five in a hundred}
     *
     * @throws IllegalStateException if the right text is empty
     */
    public double rate() {
        if (length == 0) {
            throw new IllegalStateException("an error rate needs at least one label that should have been read");
        }
        return (double) errors / length;
    }

    private static <T> ErrorRate of(List<T> read, List<T> right) {
        int[] distance = new int[right.size() + 1]; // from the text read so far to each beginning of the right text
        for (int j = 0; j <= right.size(); j++) {
            distance[j] = j;
        }
        for (int i = 0; i < read.size(); i++) {
            int diagonal = distance[0];
            distance[0] = i + 1;
            for (int j = 1; j <= right.size(); j++) {
                int replaced = diagonal + (read.get(i).equals(right.get(j - 1)) ? 0 : 1);
                diagonal = distance[j];
                distance[j] = Math.min(replaced, 1 + Math.min(distance[j], distance[j - 1]));
            }
        }
        return new ErrorRate(distance[right.size()], right.size());
    }
}
