package worker;

import java.util.Locale;

/**
 * What a message may still hold. Its bytes are limited already, but a few bytes can announce a matrix that costs the
 * grader far more to read, so matrices, texts, records, rows and the nodes of trees are counted too. No answer of the
 * course needs a hundredth of the limits.
 */
final class Allowance {
    static final int PARTS = 10_000;
    static final int NUMBERS = 1_000_000;

    /** The longest text, in bytes: an answer's source has at most 131,072 characters. */
    static final int TEXT = 1 << 20;

    private long parts = PARTS;
    private long numbers = NUMBERS;

    /** Takes the elements of an array. */
    void take(int count, Class<?> element) throws TooBigException {
        if (element.isPrimitive()) {
            takeNumbers(count);
            return;
        }
        parts -= count;
        if (parts < 0) {
            throw new TooBigException(
                    format("more than %,d matrices, texts, rows of arrays and nodes of trees", PARTS));
        }
    }

    void takeNumbers(long count) throws TooBigException {
        numbers -= count;
        if (count < 0 || numbers < 0) {
            throw new TooBigException(format("more than %,d numbers", NUMBERS));
        }
    }

    static void requireText(int bytes) throws TooBigException {
        if (bytes > TEXT) {
            throw new TooBigException(format("a text of more than %,d bytes", TEXT));
        }
    }

    private static String format(String text, int most) {
        return String.format(Locale.ROOT, text, most);
    }
}
