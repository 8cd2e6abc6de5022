package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * Second-order network: input and state are multiplied, not added. If the input is one-hot, each symbol has a matrix of
 * its own, and reading it is that matrix's step from state to state, as in a finite automaton.
 *
 * <p>Giles, Miller, Chen, Chen, Sun and Lee, "Learning and extracting finite state automata with second-order recurrent
 * neural networks", Neural Computation 4 (1992), equation 1, with a bias.
 *
 * <pre>
 * h_t = σ(Σ_k x_t[k] (h_{t−1} W_k) + b)     [N,1] ⊙ ([N,H] [H,H]), D times, + [H] → [N,H]
 * h_0 = (1, 0, …, 0)
 * </pre>
 *
 * The output and the state are h_t. The D matrices W_k stand one below the other in {@code W}, so the sum is one
 * product: [x_t[0] h_{t−1}, x_t[1] h_{t−1}, …] W. Whether a string is accepted is read off unit 0 after the last step.
 *
 * <pre>{@code
 * SecondOrderCell cell = new SecondOrderCell(2, 4, new Random(1));
 * Step step = cell.step(Var.constant(Nd4j.eye(2)), cell.start(2));   // one string begins with 0, one with 1
 * step.output().value().shape();   // [2, 4]
 * }</pre>
 */
public final class SecondOrderCell extends Weighted implements Cell {
    /** A matrix for each symbol, one below the other, [D·H,H]: W_k is the rows from k·H on. */
    public final Parameter W;

    /** Bias, [H]. */
    public final Parameter b;

    /**
     * A cell with weights drawn uniformly from ±1, which a network of few units needs, and bias 0.
     *
     * @param inputSize D, how many symbols there are
     * @param hiddenSize H
     * @param random the source of the weights
     */
    public SecondOrderCell(int inputSize, int hiddenSize, RandomGenerator random) {
        Require.atLeast("the input size of a cell", 1, inputSize);
        Require.atLeast("the hidden size of a cell", 1, hiddenSize);
        W = new Parameter("W", Init.uniform(random, 1, inputSize * hiddenSize, hiddenSize));
        b = new Parameter("b", FloatArray.ofZeros(hiddenSize));
    }

    @Override
    public State start(int batch) {
        Array h = b.value().zeros(batch, hiddenSize());
        for (int n = 0; n < batch; n++) {
            h.set(n * hiddenSize(), 1);
        }
        return State.of(Var.constant(h));
    }

    @Override
    public Step step(Var x, State before) {
        Var h = before.get(0);
        // [x_t[0] h_{t−1}, x_t[1] h_{t−1}, …]
        Var products = Var.concatenate(IntStream.range(0, x.value().columns())
                .mapToObj(k -> h.weightRows(x.columns(k, 1)))
                .toArray(Var[]::new));
        // h_t = σ(Σ_k x_t[k] (h_{t−1} W_k) + b)
        return Step.of(products.affine(W, b).sigmoid());
    }

    private int hiddenSize() {
        return b.value().size();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(W, b);
    }
}
