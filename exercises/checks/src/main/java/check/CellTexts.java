package check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import rnn.display.NotebookShell;
import worker.AnswerText;

/**
 * The text of each cell that declares a class, as it was last run. JShell keeps only the text of the class; what is
 * handed in is the whole cell, whose lines the learner counts.
 */
final class CellTexts {
    private static final Map<String, String> BY_CLASS = new ConcurrentHashMap<>();
    private static JShell watched;

    private CellTexts() {}

    /** Begins to keep these texts, once per kernel. Outside a kernel it does nothing. */
    static synchronized void watch() {
        JShell shell = NotebookShell.shell().orElse(null);
        if (shell != null && shell != watched) {
            watched = shell;
            shell.onSnippetEvent(event -> {
                if (event.causeSnippet() == null) { // otherwise a class of another cell would change with this one
                    NotebookShell.cell().ifPresent(cell -> keep(event, cell));
                }
            });
        }
    }

    /** The text of the cell that declares the class {@code name}, if it was seen. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_CLASS.get(name));
    }

    /**
     * Keeps the text even if the kernel refused the cell: the text on the screen counts, not an older one in JShell.
     */
    private static void keep(SnippetEvent event, String cell) {
        AnswerText.of(cell).types().forEach(name -> BY_CLASS.put(name, cell));
        if (event.snippet() instanceof TypeDeclSnippet type && !cell.equals(BY_CLASS.get(type.name()))) {
            BY_CLASS.remove(type.name()); // the class came another way, such as from a file that the cell loaded
        }
    }
}
