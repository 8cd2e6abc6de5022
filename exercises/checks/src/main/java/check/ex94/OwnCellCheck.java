package check.ex94;

import check.Call;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import check.ex94.Exam.Marks;
import contract.OwnCell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import worker.AnswerException;

/**
 * Task 94.1: a cell is trained on three families of tasks, and judged by its answers to sequences that it has not seen.
 * What its rivals reached is recorded, and each cell gets the same weights and the same number of updates, so that
 * points do not depend on a machine. What is right stays with the check.
 */
public final class OwnCellCheck extends TaskCheck<OwnCell> {
    private final Map<Family, Marks> marks = new EnumMap<>(Family.class);
    private AnswerException failed;

    /** For the exercise, and for JUnit. */
    public OwnCellCheck() {
        super("94.1", "a cell of your own", OwnCell.class);
        trains();

        mistake(
                "looks-ahead",
                "Your cell looks into the future: an output may depend on its own input and on earlier ones, no others."
                        + " Leave sequence as Cell has it.");
        mistake(
                "neighbours",
                "The sequences of a batch see each other: take no sum, mean or product over the rows of x or of the"
                        + " state.");
        mistake(
                "left-over",
                "Something is kept in a field from one sequence to the next, or drawn anew: what a cell remembers belongs"
                        + " in its State.");
        mistake("unseeded", "The weights differ from run to run: draw all of them from the random that cell gets.");
        mistake(
                "still",
                "The state never moves: let the Step hold a new state, made of the input and of the state before.");
        mistake(
                "not-a-number",
                "A number became NaN or infinite: hold what is multiplied at every step with a tanh or a sigmoid, and"
                        + " divide by nothing that can be 0.");
        mistake(
                "too-many-weights",
                "Even one unit has too many weights: let every shape be made of inputs and units alone.");
        mistake(
                "no-size",
                "No number of units gives about 1,200 weights: let the shapes grow with units, slowly enough to fit.");
        mistake("unlisted", "A parameter is not in parameters(), so it would never learn: list it.");
        mistake(
                "too-slow",
                "A training gets 20 s of a processor: use a few large products in a step, and no loop over units.");

        check(1, "it fits, moves, and looks neither ahead nor aside", this::canBeJudged);
        for (Family family : Family.values()) {
            reaches(1, family, false, low(family));
            reaches(2, family, false, 0.97);
            reaches(2, family, true, high(family));
        }
    }

    private static double low(Family family) {
        return family == Family.NUMBERS ? 0.6 : 0.8;
    }

    private static double high(Family family) {
        return family == Family.NUMBERS ? 0.8 : 0.97;
    }

    private void canBeJudged(Trial<OwnCell> trial) {
        Verdict good = new Verdict("good", "a cell that can be judged");
        trial.gives(good, new Call<>("three families", answer -> Arrays.stream(Family.values())
                .map(family -> marks(family, trial, answer).trouble())
                .filter(trouble -> trouble != null)
                .findFirst()
                .orElse(good)));
    }

    private void reaches(double points, Family family, boolean isLonger, double bar) {
        String enough = "at least " + percent(bar) + " right";
        String what = family.title() + (isLonger ? ", twice as long" : "");
        check(points, what + ": " + enough, trial -> {
            Verdict good = new Verdict("good", enough);
            trial.gives(good, new Call<>(what, answer -> {
                Marks reached = marks(family, trial, answer);
                double share = isLonger ? reached.longer() : reached.usual();
                return reached.trouble() != null
                        ? reached.trouble()
                        : share >= bar ? good : new Verdict("less", less(family, isLonger, share));
            }));
        });
    }

    private static String less(Family family, boolean isLonger, double share) {
        return Rival.ALL.stream()
                .map(rival -> rival.title() + " " + rival.percent(family, isLonger) + " %")
                .collect(Collectors.joining(", ", percent(share) + " right (", ")"));
    }

    /** Each family is trained once. A cell that throws has no marks in the families that follow, either. */
    private Marks marks(Family family, Trial<OwnCell> trial, OwnCell answer) {
        if (failed != null) {
            throw failed;
        }
        try {
            return marks.computeIfAbsent(
                    family, one -> Exam.drawn(one, trial.draw()).marks(answer));
        } catch (AnswerException e) {
            failed = e;
            throw e;
        }
    }

    private static String percent(double share) {
        return (int) Math.floor(100 * share + 1e-9) + " %";
    }
}
