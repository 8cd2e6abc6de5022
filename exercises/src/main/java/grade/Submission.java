package grade;

import check.Exercise;
import check.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one learner handed in.
 *
 * @param name the learner, as the file or folder is called
 * @param path a notebook, or a folder with notebooks at any depth
 */
record Submission(String name, Path path) {
    private static final int DEEPEST = 8;

    /** Every submission in a folder, by name; what is no notebook is one too, for it must get its row. */
    static List<Submission> in(Path folder) throws IOException {
        Set<String> taken = new HashSet<>(Set.of("grades.csv"));
        List<Submission> submissions = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.filter(one -> !isHidden(one)).sorted().toList()) {
                String file = child.getFileName().toString();
                String name = isNotebook(child) ? file.substring(0, file.length() - ".ipynb".length()) : file;
                while (!taken.add(name)) {
                    name += "-again"; // anna.ipynb beside a folder anna
                }
                submissions.add(new Submission(name, child));
            }
        }
        return submissions;
    }

    /** The text of the answer cells by task; whatever else the notebook holds stays unread. */
    Map<Task, String> answers() throws UnreadableException {
        Map<String, Task> tasks = new HashMap<>();
        Exercise.tasksOfAll().forEach(task -> tasks.put(task.answerCell(), task));
        Map<Task, String> answers = new HashMap<>();
        for (Path file : notebooks()) {
            for (JsonNode cell : Notebook.read(file).cells()) {
                Task task = tasks.get(Notebook.gradeId(cell));
                if (task != null && answers.put(task, Notebook.source(cell)) != null) {
                    throw new UnreadableException(
                            "the cell " + task.answerCell() + " is there twice; which one counts?");
                }
            }
        }
        if (answers.isEmpty()) {
            throw new UnreadableException(
                    "it has no answer cells: another notebook, or its cells lost their nbgrader metadata");
        }
        return answers;
    }

    private List<Path> notebooks() throws UnreadableException {
        if (isNotebook(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableException(path.getFileName() + " is neither a notebook (.ipynb) nor a folder");
        }
        try (Stream<Path> files = Files.walk(path, DEEPEST)) {
            List<Path> found = files.filter(Submission::isNotebook)
                    .filter(one -> !isHiddenBelow(one))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new UnreadableException("the folder holds no notebook (.ipynb)");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnreadableException("the folder cannot be read: " + e.getMessage());
        }
    }

    private boolean isHiddenBelow(Path file) {
        for (Path part : path.relativize(file)) {
            if (isHidden(part)) {
                return true; // .ipynb_checkpoints, .git, ._macos
            }
        }
        return false;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isNotebook(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ipynb")
                && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }
}
