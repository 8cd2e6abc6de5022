package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.ex14.Trellis.Walk;
import contract.CtcForward;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 14.3: α of a word's trellis, in logarithms. */
public final class CtcForwardCheck extends TaskCheck<CtcForward> {
    /** The toolkit's answer, which keeps α in the same order. */
    private static final CtcForward RIGHT = (logY, target) -> Trellis.logAlpha(Trellis.of(logY, target));

    /** For the exercise, and for JUnit. */
    public CtcForwardCheck() {
        super("14.3", "the trellis", CtcForward.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(6, 9), 4));

        mistake(
                "no-jump",
                "No way ever jumps over a blank: between different letters it may be left out.",
                Walk.RIGHT.jumping((s, target) -> false));
        mistake(
                "jump-between-equals",
                "Ways jump over the blank between two equal letters: there the blank must not be left out.",
                Walk.RIGHT.jumping((s, target) -> s % 2 == 1 && s > 1));
        mistake(
                "jump-everywhere",
                "Ways jump into every state, blanks as well: a letter is never left out.",
                Walk.RIGHT.jumping((s, target) -> s > 1));
        mistake(
                "jump-over-letters",
                "Ways jump over letters, from blank to blank: only a blank may be left out.",
                Walk.RIGHT.jumping((s, target) -> s % 2 == 0 && s > 1));
        mistake(
                "starts-with-blank",
                "Every way starts with a blank: it may start with the first letter as well.",
                Walk.RIGHT.starting(s -> s < 1));
        mistake(
                "starts-everywhere",
                "Ways start in every state: only the first blank and the first letter can be said in frame 0.",
                Walk.RIGHT.starting(s -> true));
        mistake(
                "likeliest-way",
                "You keep only the likeliest way to each state: add all the ways that arrive.",
                Walk.RIGHT.adding(Math::max));
        mistake(
                "logarithms-added",
                "You add the logarithms that arrive, which multiplies the probabilities: add the probabilities.",
                Walk.RIGHT.adding(Double::sum));
        mistake("nan", "The sum is NaN: " + LogSumCheck.NOT_A_NUMBER, Walk.RIGHT.adding(LogSumCheck.CARELESS::of));
        mistake(
                "without-y",
                "You do not use y after frame 0: each state is weighted with its symbol's probability.",
                Walk.RIGHT.weighing((logY, t, symbol) -> 0));
        mistake(
                "previous-frame",
                "You weight each frame with the y of the frame before: α_t needs y_t.",
                Walk.RIGHT.weighing((logY, t, symbol) -> logY.getDouble(t - 1, symbol)));
        mistake(
                "probabilities",
                "These are probabilities: return their logarithms.",
                (logY, target) -> Transforms.exp(RIGHT.logAlpha(logY, target)));
        mistake(
                "jump-between-equals-alone",
                "Your condition is the wrong way round: a way may jump where the two labels differ.",
                Walk.RIGHT.jumping((s, target) -> s % 2 == 1 && s > 1 && target[s / 2] == target[s / 2 - 1]));
        mistake(
                "starts-with-letter",
                "Every way starts with the first letter: it may start with the blank as well.",
                Walk.RIGHT.starting(s -> s == 1));
        mistake(
                "no-staying",
                "No way stays in its state: α_{t−1}(s) is one of those that arrive.",
                Walk.RIGHT.going(false, true));
        mistake(
                "no-step",
                "No way goes on by one state: α_{t−1}(s − 1) is one of those that arrive.",
                Walk.RIGHT.going(true, false));
        mistake(
                "jump-everywhere-but-equals",
                "Ways jump between blanks as well: a way may jump only to a label's state.",
                Walk.RIGHT.jumping((s, target) -> s > 1 && (s % 2 == 0 || target[s / 2] != target[s / 2 - 1])));
        mistake(
                "next-frame-start",
                "You weight all of frame 0 with the blank's probability: state 1 needs that of the first label.",
                (logY, target) -> firstSymbol(logY, target));
        mistake(
                "frame-0-not-weighed",
                "You do not weight frame 0: α_0(0) is y_0(blank), and α_0(1) is y_0(first label).",
                (logY, target) -> unweighedStart(logY, target));
        mistake(
                "zeros-for-nothing",
                "Where α is 0 its logarithm is −∞: you return 0 there, which stands for a probability of 1.",
                (logY, target) -> zeros(RIGHT.logAlpha(logY, target)));
        mistake(
                "last-frame-alone",
                "This is only the last frame: return all of α, [T,S].",
                (logY, target) -> RIGHT.logAlpha(logY, target).slice(logY.size(0) - 1));
        mistake(
                "no-letter",
                "You read target[0] of a word without letters: such a word has only the blank's state.",
                (logY, target) -> target[0] < 0 ? logY : RIGHT.logAlpha(logY, target));

        Law<CtcForward> longOnes = special(draw -> call(draw, 500, 4));
        mistake(longOnes, "underflow", LogSumCheck.UNDERFLOW, Walk.RIGHT.adding(LogSumCheck.NAIVE::of));
        mistake(
                longOnes,
                "multiplied-first",
                "You multiply the probabilities themselves, which become 0 on the way: keep logarithms from the first frame on.",
                CtcForwardCheck::throughProbabilities);

        Law<CtcForward> edges = law(draw -> {
            INDArray one = Trellis.logProbabilities(draw, 1, 4);
            INDArray three = Trellis.logProbabilities(draw, 3, 4);
            int[] letter = {draw.size(1, 3)};
            return new Call<>(
                    "[0] one frame; [1] no letter; [2] a word of three equal letters in three frames",
                    answer -> new INDArray[] {
                        answer.logAlpha(one, letter.clone()),
                        answer.logAlpha(three, new int[0]),
                        answer.logAlpha(three, new int[] {2, 2, 2})
                    });
        });

        check(0, "one letter in two frames by hand", CtcForwardCheck::equalsHandArithmetic);
        obeys(2, "random words with a doubled letter");
        obeys(1, "500 frames, where the probabilities themselves are 0", longOnes);
        obeys(1, "one frame, no letter, a word that does not fit", edges);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CtcForward> trial) {
        INDArray y = Nd4j.createFromArray(new double[][] {{0.6, 0.4}, {0.5, 0.5}});
        INDArray alpha = Nd4j.createFromArray(new double[][] {{0.6, 0.4, 0}, {0.3, 0.5, 0.2}});
        INDArray logAlpha = Trellis.table(2, 3, (t, s) -> Math.log(alpha.getDouble(t, s)));
        trial.gives(logAlpha, new Call<>("T=2, U=1, C=2", answer -> answer.logAlpha(Transforms.log(y), new int[] {1})));
    }

    /** The right table, but its first frame gives each state the blank's probability. */
    private static INDArray firstSymbol(INDArray logY, int... target) {
        INDArray blank = logY.dup();
        for (int c = 1; c < logY.size(1); c++) {
            blank.putScalar(0, c, logY.getDouble(0, 0));
        }
        return Walk.RIGHT.logAlpha(blank, target);
    }

    private static INDArray unweighedStart(INDArray logY, int... target) {
        INDArray certain = logY.dup();
        for (int c = 0; c < logY.size(1); c++) {
            certain.putScalar(0, c, 0);
        }
        return Walk.RIGHT.logAlpha(certain, target);
    }

    private static INDArray zeros(INDArray logAlpha) {
        return Trellis.table(
                (int) logAlpha.size(0),
                (int) logAlpha.size(1),
                (t, s) -> Double.isInfinite(logAlpha.getDouble(t, s)) ? 0 : logAlpha.getDouble(t, s));
    }

    private static INDArray throughProbabilities(INDArray logY, int... target) {
        INDArray y = Transforms.exp(logY);
        int S = 2 * target.length + 1;
        double[][] alpha = new double[(int) y.size(0)][S];
        alpha[0][0] = y.getDouble(0, 0);
        alpha[0][1] = y.getDouble(0, target[0]);
        for (int t = 1; t < alpha.length; t++) {
            for (int s = 0; s < S; s++) {
                double arriving = alpha[t - 1][s] + (s > 0 ? alpha[t - 1][s - 1] : 0);
                arriving += Trellis.betweenDifferentLabels(s, target) ? alpha[t - 1][s - 2] : 0;
                alpha[t][s] = arriving * y.getDouble(t, Trellis.symbol(s, target));
            }
        }
        return Trellis.table(alpha.length, S, (t, s) -> Math.log(alpha[t][s]));
    }

    private static Call<CtcForward> call(Draw draw, int T, int U) {
        INDArray logY = Trellis.logProbabilities(draw, T, 5);
        int[] target = Trellis.word(draw, U, 5);
        return new Call<>("T=" + T + ", U=" + U + ", C=5", answer -> answer.logAlpha(logY, target));
    }
}
