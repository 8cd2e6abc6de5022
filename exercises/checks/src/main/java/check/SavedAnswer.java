package check;

import check.TimedCheck.Prepared;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import worker.AnswerCompiler;
import worker.AnswerException;
import worker.AnswerText;

/** An answer in a Java file, saved from an editor. It is compiled as a notebook's cell is, and checked the same way. */
final class SavedAnswer {
    private static final String SAVE_AGAIN = ": look for a loop that never ends, and save the file again.";
    private static final String RULE = " — an answer holds imports and one class, and uses no other file of yours.";

    private final Task task;
    private final String text;

    /**
     * An answer.
     *
     * @param task the task that it answers
     * @param file the text of the file
     */
    SavedAnswer(Task task, String file) {
        this.task = task;
        this.text = AnswerText.ofFile(file);
    }

    /** Reads the file; whatever is wrong with it is said in a sentence. */
    static SavedAnswer read(Task task, Path file) throws IOException {
        try {
            return new SavedAnswer(task, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + " is not UTF-8 text: save it as UTF-8.", e);
        }
    }

    /**
     * Runs the checks.
     *
     * @param deadline how long the answer may run
     */
    TaskResult check(Duration deadline) {
        return new TimedCheck(task, this::prepared, Check.SEED).result(deadline, SAVE_AGAIN);
    }

    private Prepared prepared(AtomicBoolean compiling) {
        compiling.set(true);
        try {
            return Prepared.of(
                    true,
                    () -> AnswerCompiler.compile(
                            text, task.contract(), AnswerCompiler.IMPORTS, System.getProperty("java.class.path")));
        } catch (AnswerException e) {
            throw new AnswerException(e.kind(), e.getMessage().replace(AnswerText.RULE, RULE));
        } finally {
            compiling.set(false);
        }
    }

    /**
     * A sentence if the learner has begun another answer to the same task in his notebook, or an empty text.
     *
     * @param notebooks the folder of his notebooks
     */
    String otherIn(Path notebooks) {
        AnswerText mine = AnswerText.of(text);
        return NotebookAnswer.of(task, notebooks)
                .filter(other -> !mine.isUntouched())
                .filter(other -> !AnswerText.of(other.source()).isUntouched()
                        && !AnswerText.of(other.source()).key().equals(mine.key()))
                .map(other -> "Your notebook " + other.notebook()
                        + " answers this task differently: hand in the one that you mean.")
                .orElse("");
    }
}
