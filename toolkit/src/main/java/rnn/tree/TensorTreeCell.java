package rnn.tree;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * The tensor form of the recursive cell: each number of a code also sees the products of any two numbers below, so the
 * children can act on each other.
 *
 * <p>R. Socher and others, "Recursive deep models for semantic compositionality over a sentiment treebank" (2013).
 *
 * <pre>
 * x = [l, r]                                        [n,2D]
 * p_d = tanh(x V_d xᵀ + x W_d + e_d)                for d = 1 … D, with V_d [2D,2D] and W_d [2D,1]
 * </pre>
 *
 * It has 2D times as many weights as the {@link PlainTreeCell}, and a few more.
 */
public final class TensorTreeCell extends Weighted implements TreeCell {
    /** Weights of both children, [2D,D]. */
    public final Parameter W;

    /** The tensor: V_1 to V_D side by side, [2D,2D·D]. */
    public final Parameter V;

    private final int size;

    /**
     * A cell with W drawn uniformly from ±1/√(2D), and V normal with the standard deviation 0.1.
     *
     * @param size D
     * @param random the source of the weights
     */
    public TensorTreeCell(int size, RandomGenerator random) {
        this.size = Require.atLeast("the size of a node's code", 1, size);
        W = new Parameter("W", Init.uniform(random, 1 / Math.sqrt(2.0 * size), 2 * size, size));
        V = new Parameter("V", Init.gaussian(random, 0.1, 2 * size, 2 * size * size));
    }

    @Override
    public Var node(Var left, Var right, Var label) {
        Var x = Var.concatenate(left, right);
        int n = x.value().rows();
        Var each = x.matmul(V); // x V_1, x V_2, … side by side
        List<Var> products = IntStream.range(0, size)
                .mapToObj(d -> each.columns(2 * size * d, 2 * size))
                .toList();
        Var quadratic =
                x.reshape(1, n, 2 * size).dotEachRow(Var.stack(products)).reshape(n, size);
        return quadratic.plus(x.matmul(W)).plus(label).tanh();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(W, V);
    }
}
