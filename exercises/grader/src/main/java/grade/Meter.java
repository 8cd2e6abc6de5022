package grade;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read from a submission, after unpacking, and stops the reading when there are too many. */
final class Meter {
    private static final long BIGGEST = 512L << 20;
    private static final long BIGGEST_TOGETHER = 1L << 30;

    private long together;

    /** Thrown when one file, or all files together, have too many bytes. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;

        TooMuchException(String message) {
            super(message);
        }
    }

    /** Refuses to read before reading begins. */
    static void check(long size) throws TooMuchException {
        if (size > BIGGEST) {
            throw new TooMuchException("is bigger than " + (BIGGEST >> 20) + " MB");
        }
    }

    /** Whether nothing more of the submission may be read. */
    boolean isFull() {
        return together > BIGGEST_TOGETHER;
    }

    /** The sentence for the submission in that case. */
    static String full() {
        return "its notebooks have more than " + (BIGGEST_TOGETHER >> 20) + " MB together";
    }

    /** The same stream, with its bytes counted. */
    InputStream counted(InputStream stream) {
        return new Counted(stream);
    }

    private final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            int read = super.read(bytes, start, length);
            add(Math.max(read, 0));
            return read;
        }

        private void add(int read) throws IOException {
            count += read;
            together += read;
            check(count);
            if (isFull()) {
                throw new TooMuchException(full());
            }
        }
    }
}
