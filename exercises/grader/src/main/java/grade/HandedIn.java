package grade;

import check.Task;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a submission that counts: the text of its answer cells. Points, checks and everything else come from the
 * instructor.
 *
 * @param trouble why nothing can be read, or an empty text
 * @param remarks what an instructor should know, such as that one of several notebooks cannot be read
 * @param answers the texts by task; several if they compete
 */
record HandedIn(String trouble, List<String> remarks, Map<Task, Set<String>> answers) {

    /** Reads the answers to {@code tasks}; whatever a submission contains, this method returns normally. */
    static HandedIn read(Submission submission, List<Task> tasks) {
        List<String> remarks = new ArrayList<>(submission.remarks());
        try {
            return read(SubmittedNotebooks.of(submission.paths()), tasks, remarks);
        } catch (UnreadableException e) {
            return new HandedIn(e.getMessage(), remarks, Map.of());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new HandedIn("it takes more memory to read than there is", remarks, Map.of());
        } catch (RuntimeException e) {
            return new HandedIn("the grader cannot read it (" + e + ")", remarks, Map.of());
        }
    }

    private static HandedIn read(List<SubmittedNotebooks.Found> notebooks, List<Task> tasks, List<String> remarks) {
        List<String> troubles = notebooks.stream()
                .filter(one -> !one.trouble().isEmpty())
                .map(one -> one.name() + " " + one.trouble())
                .toList();
        AnswerChoice choice = new AnswerChoice(notebooks, tasks);
        if (choice.answers().isEmpty()) {
            String none = "it has no answer cells and no class that answers a task: another notebook?";
            return new HandedIn(troubles.isEmpty() ? none : String.join("; ", troubles), remarks, Map.of());
        }
        remarks.addAll(troubles);
        remarks.addAll(choice.remarks());
        return new HandedIn("", remarks, choice.answers());
    }

    /** A digest of everything that counts: the same for the same answers, wherever and whenever they are read. */
    String digest() {
        StringBuilder all = new StringBuilder(trouble).append('\0').append(String.join("\0", remarks));
        answers.forEach(
                (task, texts) -> all.append('\0').append(task.id()).append('\0').append(String.join("\0", texts)));
        return Hash.hex(all.toString().getBytes(StandardCharsets.UTF_8), 16);
    }
}
