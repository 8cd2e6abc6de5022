package rnn.decode;

import java.util.Arrays;
import java.util.List;
import rnn.array.Require;

/**
 * How far what was read is from what was said: the fewest insertions, deletions and replacements that turn one into the
 * other (Levenshtein's distance), and how many labels should have come. Rates of several texts are added up before they
 * are divided, so that a long text counts more than a short one. With labels it is the label error rate, with words the
 * word error rate; it may exceed 1.
 *
 * @param errors insertions, deletions and replacements
 * @param length labels or words in what should have been read
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
     * {@return the errors of both together}
     *
     * @param other another text's
     */
    public ErrorRate plus(ErrorRate other) {
        return new ErrorRate(errors + other.errors, length + other.length);
    }

    /**
     * {@return errors for each label that should have come; 0.05 is five in a hundred}
     *
     * @throws IllegalStateException if nothing should have come
     */
    public double rate() {
        if (length == 0) {
            throw new IllegalStateException("an error rate needs at least one label that should have been read");
        }
        return (double) errors / length;
    }

    private static <T> ErrorRate of(List<T> read, List<T> right) {
        int[] distance = new int[right.size() + 1]; // from what is read so far to each beginning of what is right
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
