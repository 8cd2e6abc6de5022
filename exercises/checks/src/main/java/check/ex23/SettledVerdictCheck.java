package check.ex23;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.SettledVerdict;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 23.3: from which frame on all verdicts are right. */
public final class SettledVerdictCheck extends TaskCheck<SettledVerdict> {
    private static final SettledVerdict RIGHT = SettledVerdictCheck::settled;

    /** For the exercise, and for JUnit. */
    public SettledVerdictCheck() {
        super("23.3", "right, and right to the end", SettledVerdict.class);
        right(RIGHT);
        calls(draw -> call(draw, true));

        mistake(
                "first-right",
                "You stop at the first right verdict: it may be taken back later.",
                (p, right) -> first(p, right));
        mistake(
                "from-zero",
                "You return the number of the frame, counted from 0. Asked is how many frames must be shown.",
                (p, right) -> RIGHT.frames(p, right) - 1);
        mistake(
                "longest-run",
                "You look for the longest run of right verdicts: the last one counts, however short.",
                SettledVerdictCheck::longest);
        mistake(
                "above-half",
                "You ask for more than ½: the verdict is the likeliest class, whatever its probability.",
                (p, right) -> from(p, t -> p.getDouble(t, right) > 0.5));
        mistake(
                "remaining",
                "You return how long the verdict stays right. Asked is how many frames it takes until then.",
                (p, right) -> p.rows() - RIGHT.frames(p, right) + 1);
        mistake(
                "wrong-counted",
                "You count the wrong verdicts: right ones between them take time, too.",
                (p, right) -> wrong(p, right) + 1);

        Law<SettledVerdict> open = special(draw -> call(draw, false));
        mistake(
                open,
                "past-the-end",
                "The last verdict is wrong, and you return T + 1: no number of frames is enough, so return −1.",
                (p, right) -> RIGHT.frames(p, right) < 0 ? p.rows() + 1 : RIGHT.frames(p, right));
        mistake(
                open,
                "earlier-run",
                "The last verdict is wrong. You return where an earlier run of right ones begins: it does not stay.",
                SettledVerdictCheck::lastRun);
        mistake(
                open,
                "zero",
                "The last verdict is wrong: then return −1, not 0.",
                (p, right) -> Math.max(0, RIGHT.frames(p, right)));

        check(0, "five frames by hand", SettledVerdictCheck::example);
        obeys(2, "films that end with a right verdict");
        obeys(1, "films that end with a wrong one", open);
        leavesArgumentsAlone(1);
    }

    private static void example(Trial<SettledVerdict> trial) {
        float[][] p = {{.5f, .3f, .2f}, {.3f, .4f, .3f}, {.4f, .3f, .3f}, {.2f, .45f, .35f}, {.1f, .8f, .1f}};
        trial.gives(4, new Call<>("right is class 1", answer -> answer.frames(Nd4j.createFromArray(p), 1)));
        trial.gives(-1, new Call<>("right is class 0", answer -> answer.frames(Nd4j.createFromArray(p), 0)));
    }

    private interface Frame {
        boolean is(int t);
    }

    private static int verdict(INDArray p, int t) {
        int best = 0;
        for (int c = 1; c < p.columns(); c++) {
            best = p.getDouble(t, c) > p.getDouble(t, best) ? c : best;
        }
        return best;
    }

    private static int from(INDArray p, Frame right) {
        int t = p.rows();
        while (t > 0 && right.is(t - 1)) {
            t--;
        }
        return t == p.rows() ? -1 : t + 1;
    }

    private static int settled(INDArray p, int right) {
        return from(p, t -> verdict(p, t) == right);
    }

    private static int first(INDArray p, int right) {
        int t = 0;
        while (t < p.rows() && verdict(p, t) != right) {
            t++;
        }
        return t + 1;
    }

    private static int wrong(INDArray p, int right) {
        int wrong = 0;
        for (int t = 0; t < p.rows(); t++) {
            wrong += verdict(p, t) == right ? 0 : 1;
        }
        return wrong;
    }

    private static int longest(INDArray p, int right) {
        int best = 0;
        int begin = -1;
        for (int from = 0; from < p.rows(); from++) {
            int to = from;
            while (to < p.rows() && verdict(p, to) == right) {
                to++;
            }
            if (to - from > best) {
                best = to - from;
                begin = from + 1;
            }
        }
        return begin;
    }

    private static int lastRun(INDArray p, int right) {
        int t = p.rows();
        while (t > 0 && verdict(p, t - 1) != right) {
            t--;
        }
        while (t > 0 && verdict(p, t - 1) == right) {
            t--;
        }
        return t + 1;
    }

    /** Three runs of right verdicts: the second is the longest, and the third reaches the end or not. */
    private static Call<SettledVerdict> call(Draw draw, boolean settles) {
        int C = draw.size(3, 5);
        int right = draw.size(0, C - 1);
        int begin = draw.size(4, 6);
        int run = draw.size(5, 7);
        int end = draw.size(3, 4);
        int T = begin + run + 1 + end + (settles ? 0 : 1);
        float[][] p = new float[T][C];
        for (int t = 0; t < T; t++) {
            boolean isRight =
                    t == begin - 3 || t == begin - 2 || (t >= begin && t != begin + run && t < begin + run + 1 + end);
            int verdict = isRight ? right : (right + draw.size(1, C - 1)) % C;
            // the last frames are sure, the one before them is right with less than one half
            boolean sure = t > begin + run + 1;
            float share = sure ? 0.6f + 0.01f * draw.size(0, 20) : 0.4f + 0.01f * draw.size(0, 8);
            Arrays.fill(p[t], (1 - share) / (C - 1));
            p[t][verdict] = share;
        }
        return new Call<>(T + " frames, " + C + " classes", answer -> answer.frames(Nd4j.createFromArray(p), right));
    }
}
