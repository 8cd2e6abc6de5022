package worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;

/** One message between the grader and a worker: a length, which is limited, and then that many bytes. */
public final class Frame {
    /** The most bytes that a message may have. */
    static final int LONGEST = 16 << 20;

    private Frame() {}

    /**
     * Sends a message.
     *
     * @param message its bytes
     * @param out the pipe
     * @throws IOException if it is longer than 16 MB or the pipe is closed
     */
    public static void send(byte[] message, DataOutputStream out) throws IOException {
        if (message.length > LONGEST) {
            throw new IOException("a message of " + message.length + " bytes; the longest is " + LONGEST);
        }
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * Receives a message.
     *
     * @param in the pipe
     * @return the message
     * @throws StreamCorruptedException if the bytes are not a message
     * @throws IOException if the pipe is closed
     */
    public static Incoming receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new StreamCorruptedException("no message: it says " + length + " bytes");
        }
        byte[] message = in.readNBytes(length);
        if (message.length < length) {
            throw new EOFException("half a message");
        }
        return new Incoming(message);
    }
}
