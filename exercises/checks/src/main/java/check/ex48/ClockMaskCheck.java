package check.ex48;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.ClockMask;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 48.2: M_ij = 1 if p_i ≥ p_j. */
public final class ClockMaskCheck extends TaskCheck<ClockMask> {
    private static final ClockMask RIGHT = blocks((i, j, periods) -> periods[i] >= periods[j]);

    /** Whether group i sends to group j. */
    private interface Rule {
        boolean sends(int i, int j, int... periods);
    }

    /** For the exercise, and for JUnit. */
    public ClockMaskCheck() {
        super("48.2", "who hears whom?", ClockMask.class);
        right(RIGHT);
        calls(draw -> {
            int size = draw.size(2, 3);
            int[] periods = {draw.size(2, 4), draw.size(5, 8), 1, 0, draw.size(9, 12)};
            periods[3] = periods[draw.size(0, 1)];
            return call(size, periods);
        });

        mistake(
                "wrong-way",
                "Your mask is the wrong way round: row i is what unit i sends, and slower units send to faster ones.",
                blocks((i, j, periods) -> periods[i] <= periods[j]));
        mistake(
                "no-own",
                "In yours no unit hears its own group: units of the same period hear each other.",
                blocks((i, j, periods) -> periods[i] > periods[j]));
        mistake(
                "wrong-way-no-own",
                "Your mask is the wrong way round, and no group hears itself: M is 1 where p_i is at least p_j.",
                blocks((i, j, periods) -> periods[i] < periods[j]));
        mistake(
                "places",
                "You compare the groups' places: their periods decide, and these come in any order.",
                blocks((i, j, periods) -> i >= j));
        mistake(
                "places-wrong-way",
                "You compare the groups' places, not their periods, and the wrong way round as well.",
                blocks((i, j, periods) -> i <= j));
        mistake(
                "twins",
                "Two groups with the same period do not hear each other in yours: equal periods are linked, too.",
                blocks((i, j, periods) -> i == j || periods[i] > periods[j]));
        mistake(
                "own-alone",
                "Your groups hear only units of their own period: slower ones must be heard as well.",
                blocks((i, j, periods) -> periods[i] == periods[j]));
        mistake(
                "all",
                "In yours every unit hears every other: leave out what faster units send to slower ones.",
                blocks((i, j, periods) -> true));
        mistake(
                "multiples",
                "You link groups where one period divides the other: what counts is which one is larger.",
                blocks((i, j, periods) -> periods[i] % periods[j] == 0));
        mistake(
                "groups",
                "Your mask has a row for each group: it needs one for each unit, so each number becomes a block.",
                (size, periods) -> RIGHT.mask(1, periods));
        mistake(
                "mixed-up",
                "You deal the units out to the groups in turn: the first units all belong to the first group.",
                ClockMaskCheck::inTurn);

        check(0, "two groups of two", ClockMaskCheck::equalsHandWork);
        obeys(3, "groups in any order");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandWork(Trial<ClockMask> trial) {
        INDArray M = Nd4j.createFromArray(new float[][] {{1, 1, 0, 0}, {1, 1, 0, 0}, {1, 1, 1, 1}, {1, 1, 1, 1}});
        trial.gives(M, call(2, 1, 8));
    }

    private static ClockMask blocks(Rule rule) {
        return (size, periods) -> {
            int H = size * periods.length;
            float[][] M = new float[H][H];
            for (int i = 0; i < H; i++) {
                for (int j = 0; j < H; j++) {
                    M[i][j] = rule.sends(i / size, j / size, periods) ? 1 : 0;
                }
            }
            return Nd4j.createFromArray(M);
        };
    }

    private static INDArray inTurn(int size, int... periods) {
        int H = size * periods.length;
        float[][] M = new float[H][H];
        for (int i = 0; i < H; i++) {
            for (int j = 0; j < H; j++) {
                M[i][j] = periods[i % periods.length] >= periods[j % periods.length] ? 1 : 0;
            }
        }
        return Nd4j.createFromArray(M);
    }

    private static Call<ClockMask> call(int size, int... periods) {
        return new Call<>(
                "groups of " + size + ", periods " + Arrays.toString(periods),
                answer -> answer.mask(size, periods.clone()));
    }
}
