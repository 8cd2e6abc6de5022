package grade;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of a submission, packed files unpacked, and ends the reading where it is too much. */
final class Meter {
    private static final long BIGGEST = 512L << 20;
    private static final long BIGGEST_TOGETHER = 1L << 30;

    private long together;

    /** One file has too much, or all together have. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;

        TooMuchException(String message) {
            super(message);
        }
    }

    /** Ends a reading before it begins. */
    static void check(long size) throws TooMuchException {
        if (size > BIGGEST) {
            throw new TooMuchException("is bigger than " + (BIGGEST >> 20) + " MB");
        }
    }

    /** Whether nothing more of the submission may be read. */
    boolean isFull() {
        return together > BIGGEST_TOGETHER;
    }

    /** What a submission is told then. */
    static String full() {
        return "its notebooks have more than " + (BIGGEST_TOGETHER >> 20) + " MB together";
    }

    /** The same stream, counted. */
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
