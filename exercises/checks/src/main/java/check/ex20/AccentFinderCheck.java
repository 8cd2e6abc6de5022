package check.ex20;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import check.Verdict;
import contract.AccentFinder;
import contract.WindowWeights;
import java.util.stream.IntStream;
import org.nd4j.linalg.factory.Nd4j;

/** Task 20.4: judged by where the window answers, whatever its weights. */
public final class AccentFinderCheck extends TaskCheck<AccentFinder> {
    private static final int SIDE = 12;

    /** The places of a window that an acute accent inks: the diagonal from the lower left to the upper right. */
    private static final int[] ACUTE = {2, 4, 6};

    private static final AccentFinder RIGHT = () -> new WindowWeights(
            Nd4j.createFromArray(new float[][] {{-3, -3, 1}, {-3, 1, -3}, {1, -3, -3}}), Nd4j.createFromArray(-2.2f));

    private static final Verdict FOUND = new Verdict("found", "answers where the accents are, and nowhere else");

    /** For the exercise, and for JUnit. */
    public AccentFinderCheck() {
        super("20.4", "a window that finds an accent", AccentFinder.class);
        right(RIGHT);
        calls(draw -> new Call<>("drawn pictures", answer -> judge(answer.weights(), draw)));

        mistake(
                "silent",
                "Your window is silent where an accent is. Its sum there is that of three weights times the ink: is it"
                        + " above −b?");
        mistake(
                "faint-missed",
                "Your window misses a faint accent: with an ink of 0.8 the sum is 0.8 times as large. Is it still above"
                        + " −b?");
        mistake("paper-answers", "Your window answers on empty paper: the bias alone is above 0 there.");
        mistake(
                "mirrored",
                "Your window finds the grave accent, which falls to the right: the acute rises to the right.");
        mistake(
                "half-is-enough",
                "Your window answers where two places of an accent are inked: what is the sum of two full ones? It must"
                        + " not be above −b.");
        mistake(
                "blot-answers",
                "Your window answers on a blot, where everything is inked: what must the other six weights be?");
        mistake(
                "smudge-answers",
                "Your window answers if one of the other six places is inked, too: even a faint smudge must outweigh"
                        + " what the accent has above −b.");

        check(0, "an accent in the middle of a picture", AccentFinderCheck::example);
        obeys(4, "accents of full and of faint ink, graves, blots, parts and smudges at drawn places");
    }

    private static void example(Trial<AccentFinder> trial) {
        trial.gives(FOUND, new Call<>("full ink", answer -> {
            WindowWeights its = answer.weights();
            if (!fits(its)) {
                return misfit(its);
            }
            long places = answers(its, picture(5, 5, 1, 1, 1, ACUTE));
            return places == 1 ? FOUND : new Verdict("example", "answers at " + places + " places instead of one");
        }));
    }

    private static boolean fits(WindowWeights its) {
        return its.W().rank() == 2
                && its.W().rows() == 3
                && its.W().columns() == 3
                && its.b().length() == 1;
    }

    private static Verdict misfit(WindowWeights its) {
        return Verdict.misfit("W [3,3] and b [1]", its.W(), its.b());
    }

    private static Verdict judge(WindowWeights its, Draw draw) {
        if (!fits(its)) {
            return misfit(its);
        }
        int row = draw.size(1, SIDE - 5);
        int column = draw.size(1, SIDE - 5);
        if (answers(its, new double[SIDE][SIDE]) > 0) {
            return new Verdict("paper-answers", "answers on empty paper");
        }
        boolean full = isAnswered(its, picture(row, column, 1, 1, 1, ACUTE), row, column);
        boolean grave = isAnswered(its, picture(row, column, 1, 1, 1, 0, 4, 8), row, column);
        if (!full) {
            return grave
                    ? new Verdict("mirrored", "finds the grave accent, not the acute")
                    : new Verdict("silent", "is silent at a full accent in row " + row + ", column " + column);
        }
        if (!isAnswered(its, picture(row, column, 0.8, 0.8, 0.8, ACUTE), row, column)) {
            return new Verdict("faint-missed", "is silent at a faint accent");
        }
        if (answers(its, blot(row, column)) > 0) {
            return new Verdict("blot-answers", "answers on a blot");
        }
        for (int missing = 0; missing < 3; missing++) {
            double[] ink = {1, 1, 1};
            ink[missing] = 0;
            if (answers(its, picture(row, column, ink[0], ink[1], ink[2], ACUTE)) > 0) {
                return new Verdict("half-is-enough", "answers at two thirds of an accent");
            }
        }
        for (int smudge : new int[] {0, 1, 3, 5, 7, 8}) {
            double[][] smudged = picture(row, column, 1, 1, 1, ACUTE);
            smudged[row + smudge / 3][column + smudge % 3] = 0.8;
            if (isAnswered(its, smudged, row, column)) {
                return new Verdict("smudge-answers", "answers at an accent with a smudge");
            }
        }
        return answers(its, picture(row, column, 1, 1, 1, ACUTE)) == 1 && !grave
                ? FOUND
                : new Verdict("elsewhere", "answers beside the accent, too");
    }

    private static double[][] picture(int row, int column, double first, double second, double third, int... places) {
        double[][] picture = new double[SIDE][SIDE];
        double[] ink = {first, second, third};
        IntStream.range(0, 3).forEach(i -> picture[row + places[i] / 3][column + places[i] % 3] = ink[i]);
        return picture;
    }

    private static double[][] blot(int row, int column) {
        double[][] picture = new double[SIDE][SIDE];
        IntStream.range(0, 9).forEach(i -> picture[row + i / 3][column + i % 3] = 1);
        return picture;
    }

    private static boolean isAnswered(WindowWeights its, double[][] picture, int row, int column) {
        double sum = its.b().getDouble(0);
        for (int i = 0; i < 9; i++) {
            sum += its.W().getDouble(i / 3, i % 3) * picture[row + i / 3][column + i % 3];
        }
        return sum > 0;
    }

    /** At how many positions the window answers. */
    private static long answers(WindowWeights its, double[][] picture) {
        int positions = SIDE - 2;
        return IntStream.range(0, positions * positions)
                .filter(i -> isAnswered(its, picture, i / positions, i % positions))
                .count();
    }
}
