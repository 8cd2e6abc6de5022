package check;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import rnn.display.Html;

/**
 * The course's own answer to a task, shown beside a learner's answer that has passed every check. It is read from the
 * instructor's notebook; if that is not at hand, as with an instructor's private tasks, nothing is shown.
 */
final class Reference {
    /** What does not help a comparison: imports, the solution marks, and the program to be mended. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?m)^(?:import .*|.*(?:(?:BEGIN|END) SOLUTION|// TODO \\d).*)\\R*|^\\h*/[*] As it was found:(?s:.*?)[*]/\\R?");

    private static final Pattern REASON = Pattern.compile("//.*");

    private static final String COMPARE =
            "Both passed every check. Compare which parts are loops and which are products, what is"
                    + " made anew and what is changed in place, and the order of the steps: the comments give the course's reasons.";

    private Reference() {}

    /** The course's answer to a task, from the notebooks in {@code folder}. */
    static Optional<String> of(Task task, Path folder) {
        return NotebookAnswer.of(task, folder)
                .map(answer -> LEFT_OUT.matcher(answer.source()).replaceAll(""));
    }

    /** Both answers, folded up for learners who want to look; the course's reasons are in bold. */
    static String html(String mine, String reference) {
        String reasoned = REASON.matcher(Html.escape(reference)).replaceAll("<b>$0</b>");
        return "<details><summary>Your answer beside the course's</summary><p>" + COMPARE
                + "</p><div style=\"display:flex;flex-wrap:wrap;gap:1em\">"
                + column("yours", Html.escape(LEFT_OUT.matcher(mine).replaceAll("")))
                + column("the course's", reasoned) + "</div></details>";
    }

    static String text(String reference) {
        return COMPARE + "\nThe course's own answer:\n" + reference;
    }

    private static String column(String title, String source) {
        return "<div style=\"flex:1;min-width:20em\"><b>" + title + "</b><pre style=\"white-space:pre-wrap\">" + source
                + "</pre></div>";
    }
}
