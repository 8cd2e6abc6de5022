package grade;

import check.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a submission counts: the text of its answer cells. Points, checks and all else come from the instructor.
 *
 * @param trouble why nothing can be read, or an empty text
 * @param remarks what an instructor should know, such as a notebook that cannot be read beside others that can
 * @param answers the texts by task; several where a cell is there several times and differs
 */
record HandedIn(String trouble, List<String> remarks, Map<Task, Set<String>> answers) {

    /** Reads the answers to {@code tasks}. */
    static HandedIn read(List<Path> paths, List<Task> tasks) {
        Map<Task, Set<String>> answers = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        try {
            for (Notebooks.Found notebook : Notebooks.of(paths)) {
                if (notebook.trouble().isEmpty()) {
                    read(notebook, tasks, answers, remarks);
                } else {
                    remarks.add(notebook.name() + " " + notebook.trouble());
                }
            }
        } catch (UnreadableException e) {
            return new HandedIn(e.getMessage(), List.of(), Map.of());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new HandedIn("it takes more memory to read than there is", List.of(), Map.of());
        }
        if (answers.isEmpty()) {
            String trouble = remarks.isEmpty()
                    ? "it has no answer cells: another notebook, or its cells lost their nbgrader metadata"
                    : String.join("; ", remarks);
            return new HandedIn(trouble, List.of(), Map.of());
        }
        return new HandedIn("", remarks, answers);
    }

    private static void read(
            Notebooks.Found notebook, List<Task> tasks, Map<Task, Set<String>> answers, List<String> remarks) {
        try {
            Map<String, List<String>> cells = AnswerCells.read(notebook.name(), notebook.bytes());
            for (Task task : tasks) {
                List<String> sources = cells.getOrDefault(task.answerCell(), List.of());
                if (!sources.isEmpty()) {
                    answers.computeIfAbsent(task, one -> new LinkedHashSet<>()).addAll(sources);
                }
            }
        } catch (UnreadableException e) {
            remarks.add(e.getMessage());
        }
    }

    /** A digest of all that counts: the same for the same answers, wherever and whenever they are read. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder all = new StringBuilder(trouble).append('\0').append(String.join("\0", remarks));
            answers.forEach((task, texts) ->
                    all.append('\0').append(task.id()).append('\0').append(String.join("\0", texts)));
            byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
