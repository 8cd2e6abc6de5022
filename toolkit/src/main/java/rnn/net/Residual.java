package rnn.net;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/**
 * A layer that adds something to its inputs instead of replacing them, so that many can be stacked: the way from the
 * top to the bottom is a sum, and the gradient passes it unchanged.
 *
 * <pre>
 * y_t = x_t + cell(norm(x_t)) W + b     [T,N,D] → [T,N,D]
 * </pre>
 *
 * The norm is a {@link LayerNorm}. The state is the cell's.
 *
 * <pre>{@code
 * Recurrent two = new Layers(new Residual(new MinimalGruCell(8, 16, random), 8, 16, random),
 *         new Residual(new MinimalGruCell(8, 16, random), 8, 16, random));
 * }</pre>
 */
public final class Residual extends Weighted implements Recurrent {
    private final LayerNorm norm;
    private final Recurrent inner;
    private final Linear back;

    /**
     * A layer around a cell.
     *
     * @param cell takes [N,D] and gives [N,H]
     * @param size D
     * @param hiddenSize H
     * @param random the source of the weights that lead back from H to D
     */
    public Residual(Cell cell, int size, int hiddenSize, RandomGenerator random) {
        norm = new LayerNorm(size);
        inner = new Unroll(cell);
        back = new Linear(hiddenSize, size, random);
        Parameter.name(
                List.of("norm", "cell", "back"), List.of(norm.parameters(), inner.parameters(), back.parameters()));
    }

    @Override
    public State start(int batch) {
        return inner.start(batch);
    }

    @Override
    public Unrolled apply(Var x, State start, Mask mask) {
        mask.requireFits(x.value(), "a layer reads a sequence");
        Var in = real(x, mask);
        Unrolled read = inner.apply(norm.apply(in), start, mask);
        Var y = in.plus(real(back.apply(read.outputs()), mask));
        return new Unrolled(y, read.last(), y.gather(mask.lastRows()));
    }

    private static Var real(Var x, Mask mask) {
        return mask.isFull() ? x : x.weightRows(mask.real());
    }

    @Override
    public Step step(Var x, State before) {
        Step step = inner.step(norm.apply(x), before);
        return new Step(x.plus(back.apply(step.output())), step.state());
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(List.of(norm.parameters(), inner.parameters(), back.parameters()).stream()
                .flatMap(List::stream)
                .toList());
    }
}
