package grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the student's notebook from the instructor's: each solution becomes a throw, and hidden tests and outputs are
 * removed.
 */
final class Skeleton {
    private static final Pattern TODO = Pattern.compile("//\\s*(TODO \\d.*)");

    private Skeleton() {}

    /** Changes a notebook from {@code solutions/} into the student's. */
    static void make(Notebook notebook) throws UnreadableException {
        for (ObjectNode cell : notebook.cells()) {
            String source = Notebook.source(cell);
            Notebook.setSource(cell, without(source));
            if (cell.has("outputs")) {
                ArrayNode none = cell.arrayNode();
                cell.set("outputs", none);
                cell.putNull("execution_count");
            }
        }
    }

    private static String without(String source) throws UnreadableException {
        List<String> kept = new ArrayList<>();
        String region = "";
        String todo = "TODO";
        for (String line : source.split("\n", -1)) {
            Matcher found = TODO.matcher(line);
            todo = found.find() ? found.group(1) : todo;
            if (line.contains("BEGIN SOLUTION") || line.contains("BEGIN HIDDEN TESTS")) {
                region = line.contains("SOLUTION") ? "SOLUTION" : "HIDDEN TESTS";
                if (region.equals("SOLUTION")) {
                    String indent = line.substring(0, line.indexOf("//"));
                    kept.add(indent + "throw new UnsupportedOperationException(\"" + todo.replace("\"", "'") + "\");");
                }
            } else if (!region.isEmpty() && line.contains("END " + region)) {
                region = "";
            } else if (region.isEmpty()) {
                kept.add(line);
            }
        }
        if (!region.isEmpty()) {
            throw new UnreadableException("a cell has BEGIN " + region + " without END " + region);
        }
        return String.join("\n", kept);
    }
}
