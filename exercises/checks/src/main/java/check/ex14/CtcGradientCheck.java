package check.ex14;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.CtcGradient;
import java.util.function.IntUnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.fused.CtcTrellis;
import rnn.fused.LogSpace;

/** Task 14.4: what the network says, minus the share of the word's probability in which it is said. */
public final class CtcGradientCheck extends TaskCheck<CtcGradient> {
    /** For the exercise, and for JUnit. */
    public CtcGradientCheck() {
        super("14.4", "the gradient", CtcGradient.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(6, 9)));

        mistake(
                "sign",
                "The sign is wrong: the gradient is y minus γ.",
                (logY, logAlpha, logBeta, target) ->
                        RIGHT.gradient(logY, logAlpha, logBeta, target).neg());
        mistake(
                "gamma-with-its-sign",
                "This is minus the sum of γ: y is missing.",
                (logY, logAlpha, logBeta, target) ->
                        RIGHT.gradient(logY, logAlpha, logBeta, target).sub(Transforms.exp(logY)));
        mistake(
                "gamma-alone",
                "This is the sum of γ: the gradient is y minus it.",
                (logY, logAlpha, logBeta, target) ->
                        Transforms.exp(logY).sub(RIGHT.gradient(logY, logAlpha, logBeta, target)));
        mistake(
                "y-alone",
                "You subtract nothing from y: subtract γ.",
                (logY, logAlpha, logBeta, target) -> Transforms.exp(logY));
        mistake(
                "log-y",
                "This starts from ln y: take exp of it first.",
                (logY, logAlpha, logBeta, target) -> RIGHT.gradient(logY, logAlpha, logBeta, target)
                        .sub(Transforms.exp(logY))
                        .add(logY));
        mistake(
                "not-divided",
                "You do not divide α β by p: γ is a share of p.",
                minus((way, t, s) ->
                        Math.exp(way.alpha().getDouble(t, s) + way.beta().getDouble(t, s))));
        mistake(
                "last-state",
                "p lacks the ways that end with a letter: add the last two states of the last frame.",
                minus((way, t, s) -> share(way, t, s) * Math.exp(way.logP() - way.end(1))));
        mistake(
                "last-letter",
                "p lacks the ways that end with a blank: add the last two states of the last frame.",
                minus((way, t, s) -> share(way, t, s) * Math.exp(way.logP() - way.end(2))));
        mistake(
                "alpha-only",
                "You use only α, which knows nothing of the rest of the word: γ is α β / p.",
                minus((way, t, s) -> Math.exp(way.alpha().getDouble(t, s) - way.logP())));
        mistake(
                "beta-only",
                "You use only β, which knows nothing of the frames before: γ is α β / p.",
                minus((way, t, s) -> Math.exp(way.beta().getDouble(t, s) - way.logP())));
        mistake(
                "divided-by-y",
                "You divide γ by y once more: that belongs to a β that contains y_t, which this one does not.",
                minus((way, t, s) -> share(way, t, s) / Math.exp(way.logY().getDouble(t, way.symbol(s)))));
        mistake(
                "overwritten",
                "A symbol with several states loses only one γ: add up the γ of all its states, above all for the blank.",
                CtcGradientCheck::lastOnly);
        mistake("added", "You add γ to y: subtract it.", minus((way, t, s) -> -share(way, t, s)));
        mistake(
                "blanks-forgotten",
                "You forgot the blank's states: they lie between the letters, and their γ is subtracted from y(blank).",
                minus((way, t, s) -> way.symbol(s) == 0 ? 0 : share(way, t, s)));
        mistake(
                "letters-forgotten",
                "You use only the blank's states: each letter's γ is subtracted from its y as well.",
                minus((way, t, s) -> way.symbol(s) == 0 ? share(way, t, s) : 0));
        mistake(
                "ends-multiplied",
                "You add the logarithms of the last two states, which multiplies them: p is the sum of the two probabilities.",
                minus((way, t, s) -> share(way, t, s) * Math.exp(way.logP() - way.end(1) - way.end(2))));
        mistake(
                "larger-end",
                "Your p lacks one of its two ends: add the last two states of the last frame, not only the larger.",
                minus((way, t, s) -> share(way, t, s) * Math.exp(way.logP() - Math.max(way.end(1), way.end(2)))));
        mistake(
                "logarithm-of-gamma",
                "You subtract the logarithm of γ: subtract γ itself from y.",
                minus((way, t, s) -> way.alpha().getDouble(t, s) + way.beta().getDouble(t, s) - way.logP()));
        mistake(
                "all-states-of-alpha",
                "You add up all states of the last frame: p is the sum of the last two.",
                minus((way, t, s) -> share(way, t, s) * Math.exp(way.logP() - way.all())));
        mistake(
                "first-frame-alone",
                "You change only frame 0: subtract γ in every frame.",
                minus((way, t, s) -> t > 0 ? 0 : share(way, t, s)));

        Law<CtcGradient> longOnes = special(draw -> call(draw, 500));
        mistake(
                longOnes,
                "underflow",
                "You take exp of α, β and p one by one, and 0 / 0 is not a number: add and subtract the logarithms first.",
                minus((way, t, s) -> Math.exp(way.alpha().getDouble(t, s))
                        * Math.exp(way.beta().getDouble(t, s))
                        / Math.exp(way.logP())));

        check(0, "one letter in two frames by hand", CtcGradientCheck::equalsHandArithmetic);
        obeys(2, "random words with a doubled letter");
        obeys(1, "500 frames, where the probabilities themselves are 0", longOnes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<CtcGradient> trial) {
        INDArray y = Nd4j.createFromArray(new double[][] {{0.6, 0.4}, {0.5, 0.5}});
        // γ is 0.3/0.7, 0.4/0.7, 0 in frame 0 and 0, 0.5/0.7, 0.2/0.7 in frame 1
        INDArray gradient = Nd4j.createFromArray(
                new double[][] {{0.6 - 0.3 / 0.7, 0.4 - 0.4 / 0.7}, {0.5 - 0.2 / 0.7, 0.5 - 0.5 / 0.7}});
        trial.gives(gradient, call(Transforms.log(y), 1));
    }

    static final CtcGradient RIGHT = minus(CtcGradientCheck::share);

    /** What goes into the gradient. */
    private record Way(INDArray logY, INDArray alpha, INDArray beta, IntUnaryOperator symbols) {
        /** The logarithm of α in the last frame, in the last state or the one before. */
        double end(int fromTheEnd) {
            return alpha.getDouble(alpha.size(0) - 1, alpha.size(1) - fromTheEnd);
        }

        /** The logarithm of the sum of all states of the last frame. */
        double all() {
            return Math.log(
                    Transforms.exp(alpha.slice(alpha.size(0) - 1)).sumNumber().doubleValue());
        }

        double logP() {
            return LogSpace.add(end(1), end(2));
        }

        int symbol(int s) {
            return symbols.applyAsInt(s);
        }
    }

    /** What a state subtracts from its symbol in a frame. */
    private interface Share {
        double of(Way way, int t, int s);
    }

    private static double share(Way way, int t, int s) {
        return Math.exp(way.alpha().getDouble(t, s) + way.beta().getDouble(t, s) - way.logP());
    }

    private static CtcGradient minus(Share share) {
        return (logY, logAlpha, logBeta, target) -> {
            Way way = new Way(logY, logAlpha, logBeta, s -> Trellis.symbol(s, target));
            INDArray gradient = Transforms.exp(logY);
            for (int t = 0; t < logAlpha.size(0); t++) {
                for (int s = 0; s < logAlpha.size(1); s++) {
                    int c = way.symbol(s);
                    gradient.putScalar(t, c, gradient.getDouble(t, c) - share.of(way, t, s));
                }
            }
            return gradient;
        };
    }

    private static INDArray lastOnly(INDArray logY, INDArray logAlpha, INDArray logBeta, int... target) {
        Way way = new Way(logY, logAlpha, logBeta, s -> Trellis.symbol(s, target));
        INDArray gradient = Transforms.exp(logY);
        for (int t = 0; t < logAlpha.size(0); t++) {
            for (int s = 0; s < logAlpha.size(1); s++) {
                int c = way.symbol(s);
                gradient.putScalar(t, c, Math.exp(logY.getDouble(t, c)) - share(way, t, s));
            }
        }
        return gradient;
    }

    private static Call<CtcGradient> call(Draw draw, int T) {
        INDArray logY = Trellis.logProbabilities(draw, T, 5);
        int[] target = Trellis.word(draw, 4, 5);
        return call(logY, target);
    }

    private static Call<CtcGradient> call(INDArray logY, int... target) {
        CtcTrellis trellis = Trellis.of(logY, target);
        INDArray logAlpha = Trellis.logAlpha(trellis);
        INDArray logBeta = Trellis.logBeta(trellis);
        String sizes = "T=" + logY.size(0) + ", U=" + target.length + ", C=" + logY.size(1);
        return new Call<>(sizes, answer -> answer.gradient(logY, logAlpha, logBeta, target));
    }
}
