package worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Collects the bytes of one message, which cannot grow longer than a {@link Frame} carries. */
final class Capped extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** More was written than a message carries. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1;

        Full() {
            super("more than " + (Frame.LONGEST >> 20) + " MB");
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public void write(int one) throws IOException {
        require(1);
        bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        require(count);
        bytes.write(some, from, count);
    }

    private void require(int more) throws Full {
        if (more > Frame.LONGEST - bytes.size()) {
            throw new Full();
        }
    }
}
