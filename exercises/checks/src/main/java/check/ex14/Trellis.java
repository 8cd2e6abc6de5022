package check.ex14;

import check.Draw;
import contract.CtcForward;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.DoubleArray;
import rnn.fused.CtcTrellis;
import rnn.fused.LogSpace;
import worker.Numbers;

/**
 * What the tasks about the trellis share: the toolkit's trellis, random inputs, and a walk whose parts can be wrong.
 */
final class Trellis {
    private Trellis() {}

    /** The toolkit's trellis of a word. */
    static CtcTrellis of(INDArray logY, int... target) {
        int T = (int) logY.size(0);
        int C = (int) logY.size(1);
        double[] numbers = Numbers.of(logY);
        return new CtcTrellis().compute(DoubleArray.of(numbers, T, 1, C), 0, T, target, 0);
    }

    /** One number for each frame and state. */
    interface Cell {
        double at(int t, int s);
    }

    static INDArray table(int T, int S, Cell cell) {
        double[][] table = new double[T][S];
        for (int t = 0; t < T; t++) {
            for (int s = 0; s < S; s++) {
                table[t][s] = cell.at(t, s);
            }
        }
        return Nd4j.createFromArray(table);
    }

    static INDArray logAlpha(CtcTrellis trellis) {
        return table(trellis.steps(), trellis.states(), trellis::logAlpha);
    }

    static INDArray logBeta(CtcTrellis trellis) {
        return table(trellis.steps(), trellis.states(), trellis::logBeta);
    }

    static int symbol(int s, int... target) {
        return s % 2 == 0 ? 0 : target[s / 2];
    }

    /** Logarithms of random probabilities, [T,C] in double precision. */
    static INDArray logProbabilities(Draw draw, int T, int C) {
        INDArray z = draw.scaled(1.5, T, C).castTo(DataType.DOUBLE);
        double[][] logY = new double[T][];
        for (int t = 0; t < T; t++) {
            double sum =
                    Arrays.stream(z.getRow(t).toDoubleVector()).map(Math::exp).sum();
            logY[t] = z.getRow(t).sub(Math.log(sum)).toDoubleVector();
        }
        return Nd4j.createFromArray(logY);
    }

    /** Labels 1 to C−1; the second equals the first, and one differs from the label before. */
    static int[] word(Draw draw, int U, int C) {
        int[] word = new int[U];
        for (int u = 0; u < U; u++) {
            word[u] = draw.size(1, C - 1);
        }
        word[1] = word[0];
        word[2] = 1 + word[1] % (C - 1);
        return word;
    }

    /** Whether a way may come to state s from two states before. */
    interface Jump {
        boolean leadsTo(int s, int... target);
    }

    static boolean betweenDifferentLabels(int s, int... target) {
        return s % 2 == 1 && s > 1 && target[s / 2] != target[s / 2 - 1];
    }

    /** Which logarithm of a probability a state gets in a frame. */
    interface Emission {
        double of(INDArray logY, int t, int symbol);
    }

    /**
     * A walk from the left: the states it may start in, whether it may stay or step on, its jumps, its sum, and how it
     * uses y.
     */
    record Walk(
            IntPredicate starts, boolean stays, boolean steps, Jump jump, DoubleBinaryOperator sum, Emission emission)
            implements CtcForward {
        static final Walk RIGHT = new Walk(
                s -> s < 2,
                true,
                true,
                Trellis::betweenDifferentLabels,
                LogSpace::add,
                (logY, t, symbol) -> logY.getDouble(t, symbol));

        @Override
        public INDArray logAlpha(INDArray logY, int[] target) {
            int S = 2 * target.length + 1;
            double[][] alpha = new double[(int) logY.size(0)][S];
            for (int s = 0; s < S; s++) {
                alpha[0][s] = starts.test(s) ? logY.getDouble(0, symbol(s, target)) : LogSpace.ZERO;
            }
            for (int t = 1; t < alpha.length; t++) {
                for (int s = 0; s < S; s++) {
                    double arriving = stays ? alpha[t - 1][s] : LogSpace.ZERO;
                    arriving = s > 0 && steps ? sum.applyAsDouble(arriving, alpha[t - 1][s - 1]) : arriving;
                    arriving = jump.leadsTo(s, target) ? sum.applyAsDouble(arriving, alpha[t - 1][s - 2]) : arriving;
                    alpha[t][s] = arriving + emission.of(logY, t, symbol(s, target));
                }
            }
            return Nd4j.createFromArray(alpha);
        }

        Walk starting(IntPredicate other) {
            return new Walk(other, stays, steps, jump, sum, emission);
        }

        Walk going(boolean mayStay, boolean mayStep) {
            return new Walk(starts, mayStay, mayStep, jump, sum, emission);
        }

        Walk jumping(Jump other) {
            return new Walk(starts, stays, steps, other, sum, emission);
        }

        Walk adding(DoubleBinaryOperator other) {
            return new Walk(starts, stays, steps, jump, other, emission);
        }

        Walk weighing(Emission other) {
            return new Walk(starts, stays, steps, jump, sum, other);
        }
    }
}
