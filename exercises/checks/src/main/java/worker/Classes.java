package worker;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads the classes of an answer; the grader passes them on as bytes and never loads one. */
final class Classes {
    private Classes() {}

    static void write(Map<String, byte[]> classes, Outgoing out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> one : new TreeMap<>(classes).entrySet()) {
            out.writeText(one.getKey());
            out.writeInt(one.getValue().length);
            out.write(one.getValue());
        }
    }

    static Map<String, byte[]> read(Incoming in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readText();
            classes.put(name, in.readBytes(in.readLength()));
        }
        return classes;
    }
}
