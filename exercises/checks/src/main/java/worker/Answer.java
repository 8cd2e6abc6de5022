package worker;

import java.util.List;

/**
 * A learner's answer, ready to be called.
 *
 * @param instance the object that implements the task's contract
 * @param lines the source it was compiled from, line by line; empty if it is not known
 */
public record Answer(Object instance, List<String> lines) {

    /**
     * The place in the answer that an exception came from.
     *
     * @param thrown the exception
     * @return the line's text as the last phrase of a sentence, or nothing if the line is not known
     */
    String place(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            int line = frame.getLineNumber();
            if (frame.getFileName() != null
                    && frame.getFileName().equals(AnswerCompiler.FILE)
                    && line >= 1
                    && line <= lines.size()) {
                return ", in line " + line + ": " + lines.get(line - 1).strip();
            }
        }
        return "";
    }
}
