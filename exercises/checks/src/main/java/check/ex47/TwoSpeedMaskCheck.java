package check.ex47;

import check.Call;
import check.TaskCheck;
import check.Trial;
import contract.TwoSpeedMask;
import org.nd4j.linalg.factory.Nd4j;

/** Task 47.3: the pen's units and the slow ones meet only in the fast ones. */
public final class TwoSpeedMaskCheck extends TaskCheck<TwoSpeedMask> {
    private static final int PEN = 0;
    private static final int FAST = 1;
    private static final int SLOW = 2;

    /** Whether a unit of one group is connected to a unit of another. */
    private interface Rule {
        boolean connects(int from, int to);
    }

    /** For the exercise, and for JUnit. */
    public TwoSpeedMaskCheck() {
        super("47.3", "two speeds, one mask", TwoSpeedMask.class);
        right(by((from, to) -> Math.abs(from - to) <= 1));
        calls(draw -> call(draw.size(1, 2), draw.size(4, 6), draw.size(2, 3)));

        mistake("all", "Everything is connected: cut the pen's units from the slow ones.", by((from, to) -> true));
        mistake(
                "slow-to-pen",
                "The slow units reach the pen directly: cut that way too, in the rows of the slow units.",
                by((from, to) -> from != PEN || to != SLOW));
        mistake(
                "pen-to-slow",
                "The pen's units reach the slow ones directly: cut that way too, in the rows of the pen's units.",
                by((from, to) -> from != SLOW || to != PEN));
        mistake(
                "only-between",
                "Units of one group are not connected with each other: they are, each with all of its group.",
                by((from, to) -> Math.abs(from - to) == 1));
        mistake(
                "only-within",
                "The groups do not hear each other: the fast units are connected with both others, both ways.",
                by((from, to) -> from == to));
        mistake(
                "turned",
                "Your mask is the wrong way round: 1 is a connection that counts, 0 one that is cut.",
                by((from, to) -> Math.abs(from - to) > 1));
        mistake(
                "only-up",
                "The slow units hear the fast ones, but say nothing to them: connect both ways.",
                by((from, to) -> from <= to && to - from <= 1));
        mistake(
                "only-down",
                "The fast units hear the slow ones, but say nothing to them: connect both ways.",
                by((from, to) -> from >= to && from - to <= 1));
        mistake(
                "slow-alone",
                "The slow units are cut from the fast ones: then nothing slow ever reaches the pen.",
                by((from, to) -> (from == SLOW) == (to == SLOW)));
        mistake(
                "fast-apart",
                "The fast units are not connected with each other: they are.",
                by((from, to) -> Math.abs(from - to) <= 1 && (from != FAST || to != FAST)));
        mistake("no-self", "No unit is connected with itself: here each is, the diagonal is 1.", (pen, fast, slow) -> {
            int H = pen + fast + slow;
            return by((from, to) -> Math.abs(from - to) <= 1)
                    .mask(pen, fast, slow)
                    .sub(Nd4j.eye(H));
        });
        mistake("order", "You count the slow units first: the order is pen, fast, slow.", (pen, fast, slow) -> by((from,
                        to) -> Math.abs(from - to) <= 1)
                .mask(slow, fast, pen));

        check(0, "one pen unit, two fast ones and one slow one", TwoSpeedMaskCheck::equalsHandArithmetic);
        obeys(4, "networks of other sizes");
    }

    private static void equalsHandArithmetic(Trial<TwoSpeedMask> trial) {
        trial.gives(
                Nd4j.createFromArray(new float[][] {{1, 1, 1, 0}, {1, 1, 1, 1}, {1, 1, 1, 1}, {0, 1, 1, 1}}),
                call(1, 2, 1));
    }

    private static TwoSpeedMask by(Rule rule) {
        return (pen, fast, slow) -> {
            int H = pen + fast + slow;
            float[][] mask = new float[H][H];
            for (int i = 0; i < H; i++) {
                for (int j = 0; j < H; j++) {
                    mask[i][j] = rule.connects(group(i, pen, fast), group(j, pen, fast)) ? 1 : 0;
                }
            }
            return Nd4j.createFromArray(mask);
        };
    }

    private static int group(int unit, int pen, int fast) {
        return unit < pen ? PEN : unit < pen + fast ? FAST : SLOW;
    }

    private static Call<TwoSpeedMask> call(int pen, int fast, int slow) {
        return new Call<>("pen=" + pen + ", fast=" + fast + ", slow=" + slow, answer -> answer.mask(pen, fast, slow));
    }
}
