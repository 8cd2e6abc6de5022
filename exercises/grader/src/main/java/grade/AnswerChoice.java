package grade;

import check.Exercise;
import check.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import worker.AnswerText;

/**
 * Finds the cell of a submission's notebooks that answers a task. A cell is known by its nbgrader identity, or by its
 * own id if the identity is gone; a Java file is known by the contract that its class implements. If nothing was done
 * in these, the answer is the cell with a class that implements the task's contract. Two texts that differ only in
 * comments and blanks count as one, and an untouched cell does not compete with a changed one.
 */
final class AnswerChoice {
    private static final int LISTED = 5;

    private record Candidate(SubmittedNotebooks.Found notebook, AnswerCells.Cell cell, AnswerText text) {}

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Task> tasks;
    private final Map<Task, Set<String>> answers = new LinkedHashMap<>();
    private final Set<Task> byId = new LinkedHashSet<>();
    private final List<Task> byClass = new ArrayList<>();
    private final List<String> rivals = new ArrayList<>();

    /** Chooses. */
    AnswerChoice(List<SubmittedNotebooks.Found> notebooks, List<Task> tasks) {
        for (SubmittedNotebooks.Found notebook : notebooks) {
            notebook.cells()
                    .forEach(cell -> candidates.add(new Candidate(notebook, cell, AnswerText.of(cell.source()))));
        }
        this.tasks = tasks;
        for (Task task : tasks) {
            List<Candidate> chosen = chosen(task);
            if (!chosen.isEmpty()) {
                Set<String> sources = new LinkedHashSet<>();
                chosen.forEach(one -> sources.add(one.cell.source()));
                answers.put(task, sources);
            }
        }
    }

    /** The texts by task: one, or several that compete, or none if no cell answers the task. */
    Map<Task, Set<String>> answers() {
        return answers;
    }

    private List<Candidate> chosen(Task task) {
        List<Candidate> own = identified(task);
        List<Candidate> done = distinct(own.stream());
        if (done.isEmpty()) {
            byId.remove(task);
            done = distinct(candidates.stream()
                    .filter(one -> one.text.isImplementing(task.contract().getSimpleName())));
            if (!done.isEmpty()) {
                byClass.add(task);
            }
        }
        if (done.size() > 1) {
            Set<String> places = new TreeSet<>();
            done.forEach(one -> places.add(one.notebook.name()));
            rivals.add(task.id() + " is there " + done.size() + " times, each time different ("
                    + String.join(", ", places) + ")");
        }
        return done.isEmpty() && !own.isEmpty() ? own.subList(0, 1) : done;
    }

    private List<Candidate> identified(Task task) {
        String id = task.answerCell();
        Set<SubmittedNotebooks.Found> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.stream().filter(one -> one.cell.gradeId().equals(id)).forEach(one -> marked.add(one.notebook));
        List<Candidate> own = candidates.stream()
                .filter(one -> one.cell.isFile()
                        ? one.text.isImplementing(task.contract().getSimpleName())
                        : marked.contains(one.notebook)
                                ? one.cell.gradeId().equals(id)
                                : one.cell.id().equals(id))
                .toList();
        if (own.stream().anyMatch(one -> !one.cell.isFile() && !marked.contains(one.notebook))) {
            byId.add(task);
        }
        return own;
    }

    private static List<Candidate> distinct(Stream<Candidate> candidates) {
        Map<String, Candidate> distinct = new LinkedHashMap<>();
        candidates.filter(one -> !one.text.isUntouched()).forEach(one -> distinct.putIfAbsent(one.text.key(), one));
        return List.copyOf(distinct.values());
    }

    /** What an instructor should know about it. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(rivals);
        if (!byId.isEmpty()) {
            remarks.add(listed(List.copyOf(byId)) + " found by the cell's id, since its nbgrader metadata are gone");
        }
        if (!byClass.isEmpty()) {
            remarks.add(listed(byClass) + " found by its class, in a cell that is not its own");
        }
        for (Exercise exercise : Exercise.ALL) {
            List<Task> asked = exercise.tasks().stream().filter(tasks::contains).toList();
            List<Task> missing =
                    asked.stream().filter(task -> !answers.containsKey(task)).toList();
            if (!missing.isEmpty() && missing.size() < asked.size()) {
                remarks.add(listed(missing) + (missing.size() > 1 ? " have" : " has") + " no answer cell");
            }
        }
        return remarks;
    }

    private static String listed(List<Task> tasks) {
        return tasks.size() > LISTED
                ? tasks.size() + " tasks"
                : String.join(", ", tasks.stream().map(Task::id).toList());
    }
}
