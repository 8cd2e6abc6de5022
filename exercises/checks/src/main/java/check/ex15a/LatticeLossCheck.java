package check.ex15a;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LatticeLoss;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.fused.LogSpace;
import worker.Numbers;

/** Task 15a.1: −ln of the sum over all ways through the lattice, from the left. */
public final class LatticeLossCheck extends TaskCheck<LatticeLoss> {
    private static final LatticeLoss RIGHT = new Walk(LogSpace::add, Walk::leaving, false, true);

    /** For the exercise, and for JUnit. */
    public LatticeLossCheck() {
        super("15a.1", "all ways through the lattice", LatticeLoss.class);
        right(RIGHT);
        calls(draw -> call(draw, 1.5, draw.size(4, 6), draw.size(3, 4)));

        mistake(
                "no-last-blank",
                "The last blank is missing: which step closes the last frame, after all labels are written?",
                new Walk(LogSpace::add, Walk::leaving, false, false));
        mistake(
                "label-moves-on",
                "A label takes you to the next frame in your sum, as in CTC. In which frame is a transducer after it has"
                        + " written a label?",
                new Walk(LogSpace::add, Walk::leaving, true, true));
        mistake(
                "arriving",
                "You weight each step with the probabilities of the node it leads to, as CTC does. Where does the network"
                        + " speak: at the node that a step leaves, or at the one it reaches?",
                new Walk(LogSpace::add, Walk::arriving, false, true));
        mistake(
                "likeliest-way",
                "This is the likeliest way alone: what do all the others have together?",
                new Walk(Math::max, Walk::leaving, false, true));
        mistake(
                "logarithms-added",
                "You add the logarithms of two ways, which multiplies their probabilities: how are two logarithms added as"
                        + " probabilities?",
                new Walk(Double::sum, Walk::leaving, false, true));
        mistake(
                "sign",
                "This is the logarithm itself, a negative number: what makes a loss of it, which falls as the probability"
                        + " grows?",
                (logY, target) -> -RIGHT.loss(logY, target));
        mistake(
                "probability",
                "This is the probability of the target: the loss is minus its logarithm.",
                (logY, target) -> Math.exp(-RIGHT.loss(logY, target)));
        mistake(
                "deaf-writer",
                "You read the probabilities at u = 0 everywhere. What the network says depends on how many labels are"
                        + " written.",
                (logY, target) -> RIGHT.loss(withoutWriter(logY), target));
        mistake(
                "labels-from-1",
                "You read label k in column k − 1: the blank is column 0, so where is label k?",
                (logY, target) ->
                        RIGHT.loss(logY, IntStream.of(target).map(k -> k - 1).toArray()));
        mistake(
                "no-label-at-first",
                "No way of yours writes a label in the first frame. May a transducer write before its first blank?",
                new Walk(
                        LogSpace::add,
                        (logY, t, u, c, isBlank) -> t == 0 && !isBlank ? LogSpace.ZERO : logY[t][u][c],
                        false,
                        true));
        mistake(
                "no-label-at-last",
                "No way of yours writes a label in the last frame. What may still happen there before the last blank?",
                new Walk(
                        LogSpace::add,
                        (logY, t, u, c, isBlank) -> t == logY.length - 1 && !isBlank ? LogSpace.ZERO : logY[t][u][c],
                        false,
                        true));
        mistake(
                "one-a-frame",
                "No way of yours writes two labels in the same frame. What does a transducer need between them?",
                LatticeLossCheck::oneInEachFrame);
        mistake(
                "bits",
                "This is the loss in bits: take the natural logarithm.",
                (logY, target) -> RIGHT.loss(logY, target) / Math.log(2));
        mistake(
                "each-label",
                "You divide by the number of labels: the loss belongs to the whole target.",
                (logY, target) -> RIGHT.loss(logY, target) / target.length);

        Law<LatticeLoss> longOnes = special(draw -> call(draw, 14, 200, 60));
        mistake(
                longOnes,
                "underflow",
                "Your probabilities become 0 on the way, and −ln 0 is infinite: what did lesson 14 keep in their place?",
                (logY, target) -> -Math.log(Math.exp(-RIGHT.loss(logY, target))));

        Law<LatticeLoss> edges = law(draw -> {
            Call<LatticeLoss> silent = call(draw, 1.5, 4, 0);
            Call<LatticeLoss> crowded = call(draw, 1.5, 1, 3);
            return new Call<>("[0] no label in 4 frames; [1] three labels in one frame", answer -> new double[] {
                (double) silent.on().apply(answer), (double) crowded.on().apply(answer)
            });
        });

        check(0, "two frames and one label by hand", LatticeLossCheck::equalsHandArithmetic);
        obeys(2, "random lattices");
        obeys(1, "no label; more labels than frames", edges);
        obeys(1, "200 frames and 60 labels, with more ways than anybody can list", longOnes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<LatticeLoss> trial) {
        double[][][] y = {{{0.5, 0.5}, {0.8, 0.2}}, {{0.6, 0.4}, {0.9, 0.1}}};
        INDArray logY = Nd4j.create(2, 2, 2).castTo(DataType.DOUBLE);
        for (int i = 0; i < 8; i++) {
            logY.putScalar(new int[] {i / 4, i / 2 % 2, i % 2}, Math.log(y[i / 4][i / 2 % 2][i % 2]));
        }
        trial.gives(-Math.log(0.54), new Call<>("T=2, U=1, C=2", answer -> answer.loss(logY, new int[] {1})));
    }

    /** Which logarithm of a probability a step from (t, u) has. */
    private interface Weight {
        double of(double[][][] logY, int t, int u, int symbol, boolean isBlank);
    }

    /** A walk through the lattice from the left, whose parts can be wrong. */
    private record Walk(DoubleBinaryOperator sum, Weight weight, boolean labelMovesOn, boolean endsWithBlank)
            implements LatticeLoss {
        static double leaving(double[][][] logY, int t, int u, int symbol, boolean isBlank) {
            return logY[t][u][symbol];
        }

        static double arriving(double[][][] logY, int t, int u, int symbol, boolean isBlank) {
            int after = isBlank ? Math.min(t + 1, logY.length - 1) : t;
            return logY[after][isBlank ? u : u + 1][symbol];
        }

        @Override
        public double loss(INDArray logits, int[] target) {
            double[][][] logY = numbers(logits);
            int T = logY.length;
            int U = target.length;
            double[][] alpha = new double[T][U + 1];
            for (int t = 0; t < T; t++) {
                for (int u = 0; u <= U; u++) {
                    alpha[t][u] = t == 0 && u == 0 ? 0 : arriving(alpha, logY, t, u, target);
                }
            }
            double last = endsWithBlank ? weight.of(logY, T - 1, U, 0, true) : 0;
            return -(alpha[T - 1][U] + last);
        }

        private double arriving(double[][] alpha, double[][][] logY, int t, int u, int... target) {
            double waited = t == 0 ? LogSpace.ZERO : alpha[t - 1][u] + weight.of(logY, t - 1, u, 0, true);
            int before = labelMovesOn ? t - 1 : t;
            if (u == 0 || before < 0) {
                return waited;
            }
            double wrote = alpha[before][u - 1] + weight.of(logY, before, u - 1, target[u - 1], false);
            return t == 0 ? wrote : sum.applyAsDouble(waited, wrote);
        }
    }

    /** The sum over the ways that write at most one label in each frame, and then go on. */
    private static double oneInEachFrame(INDArray logits, int... target) {
        double[][][] logY = numbers(logits);
        double[] before = new double[target.length + 1];
        Arrays.fill(before, LogSpace.ZERO);
        before[0] = 0;
        for (double[][] frame : logY) {
            double[] after = new double[before.length];
            for (int u = 0; u < after.length; u++) {
                double wrote = u == 0 ? LogSpace.ZERO : before[u - 1] + frame[u - 1][target[u - 1]];
                after[u] = LogSpace.add(before[u], wrote) + frame[u][0];
            }
            before = after;
        }
        return -before[target.length];
    }

    private static double[][][] numbers(INDArray logY) {
        double[] flat = Numbers.of(logY);
        int rows = (int) logY.size(1);
        int C = (int) logY.size(2);
        double[][][] numbers = new double[(int) logY.size(0)][rows][C];
        for (int i = 0; i < flat.length; i++) {
            numbers[i / C / rows][i / C % rows][i % C] = flat[i];
        }
        return numbers;
    }

    private static INDArray withoutWriter(INDArray logY) {
        INDArray same = logY.dup();
        for (int i = 0; i < logY.length(); i++) {
            int C = (int) logY.size(2);
            int rows = (int) logY.size(1);
            same.putScalar(new int[] {i / C / rows, i / C % rows, i % C}, logY.getDouble(i / C / rows, 0, i % C));
        }
        return same;
    }

    /** Random probabilities, the smaller the wider their logits are spread; the second label equals the first. */
    private static Call<LatticeLoss> call(Draw draw, double deviation, int T, int U) {
        int C = 4;
        double[] logY = Numbers.of(draw.scaled(deviation, T * (U + 1), C));
        for (int row = 0; row < logY.length; row += C) {
            double log =
                    Math.log(Arrays.stream(logY, row, row + C).map(Math::exp).sum());
            for (int c = 0; c < C; c++) {
                logY[row + c] -= log;
            }
        }
        INDArray lattice = Nd4j.createFromArray(logY).reshape(T, U + 1, C);
        int[] target = IntStream.range(0, U).map(u -> draw.size(1, C - 1)).toArray();
        if (U > 1) {
            target[1] = target[0];
        }
        return new Call<>("T=" + T + ", U=" + U + ", C=" + C, answer -> answer.loss(lattice, target));
    }
}
