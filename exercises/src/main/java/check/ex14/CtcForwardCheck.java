package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import check.ex14.Trellis.Walk;
import contract.CtcForward;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 14.3: α of a word's trellis, in logarithms. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class CtcForwardCheck {
    /** The toolkit's; what it keeps of α is in the same order. */
    private static final CtcForward RIGHT = (logY, target) -> Trellis.logAlpha(Trellis.of(logY, target));

    private static final List<Mistake<CtcForward>> MISTAKES = List.of(
            new Mistake<>(
                    "No way ever jumps over a blank: between different letters it may be left out.",
                    Walk.RIGHT.jumping((s, target) -> false)),
            new Mistake<>(
                    "Ways jump over the blank between two equal letters: there it must be said.",
                    Walk.RIGHT.jumping((s, target) -> s % 2 == 1 && s > 1)),
            new Mistake<>(
                    "Ways jump into every state, blanks as well: a letter is never left out.",
                    Walk.RIGHT.jumping((s, target) -> s > 1)),
            new Mistake<>(
                    "Ways jump over letters, from blank to blank: only a blank may be left out.",
                    Walk.RIGHT.jumping((s, target) -> s % 2 == 0 && s > 1)),
            new Mistake<>(
                    "Every way starts with a blank: it may start with the first letter as well.",
                    Walk.RIGHT.starting(s -> s < 1)),
            new Mistake<>(
                    "Ways start in every state: only the first blank and the first letter can be said in frame 0.",
                    Walk.RIGHT.starting(s -> true)),
            new Mistake<>(
                    "This is the likeliest way to each state: the ways that arrive are added.",
                    Walk.RIGHT.adding(Math::max)),
            new Mistake<>(
                    "The logarithms that arrive are added, which multiplies the probabilities.",
                    Walk.RIGHT.adding(Double::sum)),
            new Mistake<>("The sum is NaN: " + LogSumCheck.NOT_A_NUMBER, Walk.RIGHT.adding(LogSumCheck.CARELESS::of)),
            new Mistake<>(
                    "From frame 1 on, y is not used: each state is weighed with its symbol's probability.",
                    Walk.RIGHT.weighing((logY, t, symbol) -> 0)),
            new Mistake<>(
                    "A frame is weighed with the y of the frame before: α_t takes y_t.",
                    Walk.RIGHT.weighing((logY, t, symbol) -> logY.getDouble(t - 1, symbol))),
            new Mistake<>(
                    "These are probabilities: their logarithms are wanted.",
                    (logY, target) -> Transforms.exp(RIGHT.logAlpha(logY, target))),
            new Mistake<>(
                    "The condition is turned round: a way may jump where the two labels differ.",
                    Walk.RIGHT.jumping((s, target) -> s % 2 == 1 && s > 1 && target[s / 2] == target[s / 2 - 1])),
            new Mistake<>(
                    "Every way starts with the first letter: it may start with the blank as well.",
                    Walk.RIGHT.starting(s -> s == 1)),
            new Mistake<>(
                    "No way stays in its state: α_{t−1}(s) is one of those that arrive.",
                    Walk.RIGHT.going(false, true)),
            new Mistake<>(
                    "No way goes on by one state: α_{t−1}(s − 1) is one of those that arrive.",
                    Walk.RIGHT.going(true, false)),
            new Mistake<>(
                    "Ways jump between blanks as well: a way may jump only to a label's state.",
                    Walk.RIGHT.jumping((s, target) -> s > 1 && (s % 2 == 0 || target[s / 2] != target[s / 2 - 1]))),
            new Mistake<>(
                    "Frame 0 is weighed with the blank's probability everywhere: state 1 takes that of the first label.",
                    (logY, target) -> firstSymbol(logY, target)),
            new Mistake<>(
                    "Frame 0 is not weighed: α_0(0) is y_0(blank), and α_0(1) is y_0(first label).",
                    (logY, target) -> unweighedStart(logY, target)),
            new Mistake<>(
                    "Where α is 0 its logarithm is −∞: you return 0 there, which stands for a probability of 1.",
                    (logY, target) -> zeros(RIGHT.logAlpha(logY, target))),
            new Mistake<>(
                    "This is the last frame alone: return all of α, [T,S].",
                    (logY, target) -> RIGHT.logAlpha(logY, target).slice(logY.size(0) - 1)),
            new Mistake<>(
                    "A word may have no letter: then the blank's state is the only one, and there is no target[0].",
                    (logY, target) -> target[0] < 0 ? logY : RIGHT.logAlpha(logY, target)));

    private static final List<Mistake<CtcForward>> MISTAKES_WHERE_LONG = List.of(
            new Mistake<>(LogSumCheck.UNDERFLOW, Walk.RIGHT.adding(LogSumCheck.NAIVE::of)),
            new Mistake<>(
                    "The probabilities themselves are multiplied, and become 0 on the way: keep logarithms from the first frame on.",
                    CtcForwardCheck::throughProbabilities));

    private static final Law<CtcForward> LAW = new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(6, 9), 4));
    private static final Law<CtcForward> LONG = new Law<>(RIGHT, MISTAKES_WHERE_LONG, draw -> call(draw, 500, 4));
    private static final Law<CtcForward> EDGES = new Law<>(RIGHT, MISTAKES, draw -> {
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

    /** The right table from a first frame that gives each state the same as the blank. */
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

    /** For JUnit. */
    CtcForwardCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("one letter in two frames by hand")
    void equalsHandArithmetic(Trial<CtcForward> trial) {
        INDArray y = Nd4j.createFromArray(new double[][] {{0.6, 0.4}, {0.5, 0.5}});
        INDArray alpha = Nd4j.createFromArray(new double[][] {{0.6, 0.4, 0}, {0.3, 0.5, 0.2}});
        INDArray logAlpha = Trellis.table(2, 3, (t, s) -> Math.log(alpha.getDouble(t, s)));
        trial.gives(
                logAlpha,
                new Call<>("T=2, U=1, C=2", answer -> answer.logAlpha(Transforms.log(y), new int[] {1})),
                LAW);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("random words with a doubled letter")
    void equalsTheSumOverWays(Trial<CtcForward> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("500 frames, where the probabilities themselves are 0")
    void survivesManyFrames(Trial<CtcForward> trial) {
        trial.obeys(LONG);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("one frame, no letter, a word that does not fit")
    void standsAtTheEdges(Trial<CtcForward> trial) {
        trial.obeys(EDGES);
    }

    @Test
    @Order(5)
    @Points(1)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<CtcForward> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
