package worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A message while it is written. It cannot grow longer than a {@link Frame} carries, or hold more than its reader
 * accepts.
 */
public final class Outgoing extends DataOutputStream {
    private final Allowance allowance = new Allowance();

    /** Begins a message. */
    public Outgoing() {
        super(new Capped());
    }

    private static final class Capped extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws TooBigException {
            require(1);
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int count) throws TooBigException {
            require(count);
            bytes.write(some, from, count);
        }

        private void require(int more) throws TooBigException {
            if (more > Frame.LONGEST - bytes.size()) {
                throw new TooBigException("more than " + (Frame.LONGEST >> 20) + " MB");
            }
        }
    }

    /** {@return the bytes written so far} */
    public byte[] bytes() {
        return ((Capped) out).bytes.toByteArray();
    }

    void take(int count, Class<?> element) throws TooBigException {
        allowance.take(count, element);
    }

    void takeNumbers(long count) throws TooBigException {
        allowance.takeNumbers(count);
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @throws IOException if the message has no room for it
     */
    public void writeText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Allowance.requireText(bytes.length);
        writeInt(bytes.length);
        write(bytes);
    }
}
