package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/**
 * A linear recurrence whose factors are the same at every step: each unit is a fading mean of what comes in, with a
 * speed of its own. It cannot decide what to keep.
 *
 * <p>Orvieto and others, "Resurrecting recurrent neural networks for long sequences" (2023), with real factors; theirs
 * are complex.
 *
 * <pre>
 * λ   = exp(−exp ν)                                       [H]
 * h_t = λ ⊙ h_{t−1} + √(1 − λ²) ⊙ (x_t Wx + b)            [N,D] [D,H] + [H] → [N,H]
 * </pre>
 *
 * The output and the state are h_t. λ starts uniform over 0.9 to 0.999. Without the root, slow units would drown the
 * fast ones.
 *
 * <pre>{@code
 * Cell cell = new TimeInvariantCell(8, 16, new Random(1));
 * Unrolled unrolled = new Unroll(cell).apply(Var.constant(Nd4j.rand(10, 4, 8)));
 * }</pre>
 */
public final class TimeInvariantCell extends ScanCell {
    private static final double SHORTEST = 0.9;
    private static final double LONGEST = 0.999;

    /** How fast each unit forgets, on two logarithms, [H]. */
    public final Parameter nu;

    /** Weights of the input, [D,H]. */
    public final Parameter Wx;

    /** Bias, [H]. */
    public final Parameter b;

    /**
     * A cell with Wx drawn uniformly from ±1/√H, λ from 0.9 to 0.999, and bias 0.
     *
     * @param inputSize D
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public TimeInvariantCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Weights weights = new Weights(inputSize, hiddenSize, random);
        Wx = weights.input("Wx");
        FloatArray start = FloatArray.ofZeros(hiddenSize);
        for (int i = 0; i < hiddenSize; i++) {
            double lambda = SHORTEST + (LONGEST - SHORTEST) * random.nextDouble();
            start.set(i, Math.log(-Math.log(lambda)));
        }
        nu = new Parameter("nu", start);
        b = weights.row("b", 0);
    }

    @Override
    public State start(int batch) {
        return State.zeros(nu, batch, nu.value().size());
    }

    @Override
    Terms terms(Var x) {
        // λ = exp(−exp ν)
        Var lambda = nu.exp().scale(-1).exp();
        Var root = lambda.times(lambda).oneMinus().power(0.5);
        // h_t = λ ⊙ h_{t−1} + √(1 − λ²) ⊙ (x_t Wx + b)
        Var ones = Var.constant(
                nu.value().zeros(x.value().rows(), nu.value().size()).fill(1));
        return new Terms(ones.times(lambda), x.affine(Wx, b).times(root));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(nu, Wx, b);
    }
}
