package check.ex01;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.OneHotDecode;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 1.2: the character of the alphabet at which each row is largest. */
public final class OneHotDecodeCheck extends TaskCheck<OneHotDecode> {
    private static final OneHotDecode RIGHT = (scores, alphabet) -> read(scores.argMax(1), alphabet);

    /** For the exercise, and for JUnit. */
    public OneHotDecodeCheck() {
        super("1.2", "rows to text", OneHotDecode.class);
        right(RIGHT);
        calls(draw -> {
            String alphabet = Letters.alphabet(draw, draw.size(4, 6));
            // lowered, so that in some rows every score is negative
            INDArray scores = draw.normal(draw.size(7, 10), alphabet.length()).sub(1);
            scores.putScalar(draw.size(1, 5), draw.size(0, alphabet.length() - 1), 1);
            return new Call<>(
                    "T=" + scores.size(0) + ", V=" + alphabet.length() + ", alphabet '" + alphabet + "'",
                    answer -> answer.decode(scores, alphabet));
        });

        mistake(
                "columns-substring",
                "You look for the largest number of each column: each row stands for a character.",
                (scores, alphabet) -> read(scores.argMax(0), alphabet));
        mistake(
                "columns-beyond-the-alphabet",
                "You look for the largest number of each column: each row stands for a character.",
                (scores, alphabet) -> {
                    StringBuilder text = new StringBuilder();
                    for (int id : scores.argMax(0).toIntVector()) {
                        text.append(alphabet.charAt(id));
                    }
                    return text.toString();
                });
        mistake(
                "smallest",
                "You take the smallest score of each row: take the largest.",
                (scores, alphabet) -> read(scores.neg().argMax(1), alphabet));
        mistake(
                "from-zero",
                "The search begins at 0, so a row of negative scores finds nothing: begin at the row's first score.",
                (scores, alphabet) -> read(Transforms.max(scores, 0, true).argMax(1), alphabet));
        mistake(
                "magnitude",
                "You take the score farthest from 0: take the largest.",
                (scores, alphabet) -> read(Transforms.abs(scores).argMax(1), alphabet));
        mistake(
                "exactly-one",
                "You look for a score of exactly 1: scores may be any numbers, so look for the largest.",
                where((score) -> score == 1));
        mistake(
                "columns",
                "You look for the largest number of each column: each row stands for a character.",
                (scores, alphabet) -> Arrays.stream(scores.argMax(0).toIntVector())
                        .mapToObj(id -> id < alphabet.length() ? alphabet.substring(id, id + 1) : "?")
                        .collect(Collectors.joining()));
        mistake("empty", "The text is empty: each row of the scores gives one character.", (scores, alphabet) -> "");
        mistake(
                "above-one-half",
                "Every score above 0.5 gives a character: take the largest of each row, whatever it is.",
                where((score) -> score > 0.5));
        mistake(
                "above-zero",
                "Every score above 0 gives a character: take the largest of each row, whatever it is.",
                where((score) -> score > 0));
        mistake(
                "ids",
                "You return the ids as digits: the character with that id is alphabet.charAt(id).",
                (scores, alphabet) -> Arrays.stream(scores.argMax(1).toIntVector())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining()));
        mistake(
                "blanks",
                "There are blanks between the characters.",
                (scores, alphabet) ->
                        String.join(" ", read(scores.argMax(1), alphabet).split("")));
        mistake("first-alone", "You return only the first character: every row gives one.", (scores, alphabet) -> read(
                        scores.argMax(1), alphabet)
                .substring(0, 1));
        mistake("backwards", "The text is built backwards.", (scores, alphabet) -> new StringBuilder(
                        read(scores.argMax(1), alphabet))
                .reverse()
                .toString());
        mistake("first-left-out", "The first row is left out.", (scores, alphabet) -> read(scores.argMax(1), alphabet)
                .substring(1));
        mistake("last-left-out", "The last row is left out.", (scores, alphabet) -> {
            String text = read(scores.argMax(1), alphabet);
            return text.substring(0, text.length() - 1);
        });

        check(0, "the example worked by hand", OneHotDecodeCheck::equalsHandArithmetic);
        obeys(3, "random scores of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<OneHotDecode> trial) {
        INDArray scores =
                Nd4j.createFromArray(new float[][] {{0.2f, 0.7f, 0.1f}, {-1, -3, -2}, {0, 1, 0}, {0.3f, 0.3f, 0.4f}});
        trial.gives("bobx", new Call<>("T=4, V=3", answer -> answer.decode(scores, "obx")));
    }

    private static String read(INDArray ids, String alphabet) {
        return Arrays.stream(ids.toIntVector())
                .mapToObj(id -> alphabet.substring(id, id + 1))
                .collect(Collectors.joining());
    }

    /** Decodes to the characters of all scores that pass the test, row by row. */
    private static OneHotDecode where(DoublePredicate counts) {
        return (scores, alphabet) -> {
            StringBuilder text = new StringBuilder();
            for (int t = 0; t < scores.size(0); t++) {
                for (int id = 0; id < alphabet.length(); id++) {
                    if (counts.test(scores.getDouble(t, id))) {
                        text.append(alphabet.charAt(id));
                    }
                }
            }
            return text.toString();
        };
    }
}
