package rnn.display;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Makes an error name the cell and the line that the reader sees. JShell accepts a class that uses undeclared names;
 * this class says which names are missing. It hears of each snippet before the kernel does, and changes what the kernel
 * will print.
 */
final class CellErrors {
    private static JShell watched;
    private final JShell shell;
    private final CellLines lines;

    CellErrors(JShell shell) {
        this.shell = shell;
        this.lines = new CellLines(new RawTrace(shell));
    }

    /** Begins to listen, once per kernel. Outside a kernel it does nothing. */
    static synchronized void watch() {
        JShell shell = NotebookShell.shell().orElse(null);
        if (shell != null && shell != watched) {
            watched = shell;
            CellErrors errors = new CellErrors(shell);
            shell.onSnippetEvent(event -> errors.notice(
                    event,
                    NotebookShell.number().orElse(0),
                    NotebookShell.cell().orElse("")));
        }
    }

    void notice(SnippetEvent event, int cell, String text) {
        if (event.causeSnippet() != null) {
            return; // a class of another cell changes with this one
        }
        Snippet snippet = event.snippet();
        String below = lines.note(snippet, cell, text);
        if (event.exception() instanceof EvalException thrown) {
            for (Throwable one = thrown; one != null; one = one.getCause()) {
                one.setStackTrace(lines.told(one.getStackTrace()));
            }
        } else if (event.exception() instanceof UnresolvedReferenceException unresolved) {
            lacking(unresolved.getSnippet(), "").ifPresent(sentence -> replace(event, unresolved, sentence));
        } else if (snippet instanceof DeclarationSnippet declared && isRecoverable(event.status())) {
            lacking(declared, below).ifPresent(System.out::println);
        }
    }

    private static boolean isRecoverable(Status status) {
        return status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED;
    }

    /**
     * The names that a declaration uses and no cell declares. A name that is declared further down in the same cell
     * does not count.
     */
    private Optional<String> lacking(DeclarationSnippet declared, String below) {
        String names = shell.unresolvedDependencies(declared)
                .filter(name -> !Pattern.compile("\\b" + Pattern.quote(word(name)) + "\\b")
                        .matcher(below)
                        .find())
                .map(name -> name + place(declared, word(name)))
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(declared.name() + " cannot be used yet, for no cell declares what it names: " + names
                        + ". Declare that, or mend the name and run its cell again.");
    }

    /** The name in {@code class Foo}, {@code variable H} or {@code method f(int)}. */
    private static String word(String dependency) {
        Matcher name = Pattern.compile("(?:.* )?([\\w$]+).*").matcher(dependency.replaceAll("\\(.*", ""));
        return name.matches() ? name.group(1) : dependency;
    }

    private String place(Snippet snippet, String word) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(snippet.source());
        if (!found.find()) {
            return "";
        }
        int line = 1
                + (int) snippet.source()
                        .substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return lines.of(snippet, line).map(where -> " (" + where + ")").orElse("");
    }

    /**
     * JShell is open to its kernel and to nobody else. If it is not open, the sentence appears above the error instead.
     */
    private void replace(SnippetEvent event, UnresolvedReferenceException unresolved, String sentence) {
        try {
            Constructor<?> constructor = EvalException.class.getDeclaredConstructors()[0];
            Field exception = SnippetEvent.class.getDeclaredField("exception");
            constructor.setAccessible(true);
            exception.setAccessible(true);
            exception.set(
                    event,
                    constructor.newInstance(sentence, "Unresolved name", lines.told(unresolved.getStackTrace()), null));
        } catch (ReflectiveOperationException | RuntimeException closed) {
            System.out.println(sentence);
        }
    }
}
