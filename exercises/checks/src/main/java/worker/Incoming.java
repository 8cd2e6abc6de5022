package worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A whole message while it is read. Nothing in it can make its reader do or hold more than the limits for a message
 * allow.
 */
public final class Incoming extends DataInputStream {
    private final Allowance allowance = new Allowance();

    /**
     * Begins to read.
     *
     * @param message all its bytes
     */
    public Incoming(byte[] message) {
        super(new ByteArrayInputStream(message));
    }

    void take(int count, Class<?> element) throws TooBigException {
        allowance.take(count, element);
    }

    void takeNumbers(long count) throws TooBigException {
        allowance.takeNumbers(count);
    }

    /** Reads a length that the message can really have: every element takes at least one byte. */
    int readLength() throws IOException {
        int length = readInt();
        if (length < 0 || length > available()) {
            throw new IOException("a length of " + length + " in a message with " + available() + " bytes left");
        }
        return length;
    }

    byte[] readBytes(int count) throws IOException {
        if (count > available()) {
            throw new EOFException(count + " bytes in a message with " + available() + " left");
        }
        return readNBytes(count);
    }

    /**
     * Reads a text.
     *
     * @return the text
     * @throws IOException if it is cut off or longer than a text may be
     */
    public String readText() throws IOException {
        int length = readLength();
        Allowance.requireText(length);
        return new String(readBytes(length), StandardCharsets.UTF_8);
    }
}
