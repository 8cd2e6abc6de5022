package worker;

import java.util.Locale;

/**
 * What one message may still hold besides its bytes. To read a matrix costs the grader far more than the few bytes that
 * say it, so matrices, texts, records and rows are counted; no answer of the course has a hundredth of these.
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
            throw new TooBigException(format("more than %,d matrices, texts and rows of arrays", PARTS));
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
