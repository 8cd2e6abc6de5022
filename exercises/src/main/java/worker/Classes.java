package worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads the classes of an answer; the grader passes them on as bytes and never loads one. */
final class Classes {
    private Classes() {}

    static void write(Map<String, byte[]> classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> one : new TreeMap<>(classes).entrySet()) {
            Codec.write(String.class, one.getKey(), out);
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
    }

    static Map<String, byte[]> read(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = (String) Codec.read(String.class, in);
            int length = in.readInt();
            byte[] bytes = in.readNBytes(Math.max(0, length));
            if (bytes.length != length) {
                throw new EOFException("half a class");
            }
            classes.put(name, bytes);
        }
        return classes;
    }
}
