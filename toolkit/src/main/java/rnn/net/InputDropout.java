package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Dropout;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/**
 * Any layer, with some of its inputs dropped at random: the same columns at every step of a sequence. Put it between
 * the {@link Layers} of a stack, say. {@link rnn.cell.RecurrentDropout} does the same to a cell's state.
 *
 * <pre>{@code
 * Recurrent layer = new InputDropout(new Unroll(new GruCell(8, 16, new Random(1))), new Dropout(0.25, new Random(2)));
 * }</pre>
 *
 * @param recurrent the layer
 * @param dropout how much is dropped; nothing in evaluation
 */
public record InputDropout(Recurrent recurrent, Dropout dropout) implements Recurrent {
    /**
     * A layer with dropout before it.
     *
     * @param recurrent the layer
     * @param dropout how much is dropped; nothing in evaluation
     */
    public InputDropout {
        Require.given("the layer whose inputs are dropped", recurrent);
        Require.given("how much is dropped, the dropout,", dropout);
    }

    @Override
    public State start(int batch) {
        return recurrent.start(batch);
    }

    @Override
    public Unrolled apply(Var x, State start, Mask mask) {
        mask.requireFits(x.value(), "a layer reads a sequence");
        // Padding is set to 0 first: 0 times its contents could be NaN.
        Var real = x.weightRows(mask.real());
        return recurrent.apply(dropout.apply(real), start, mask);
    }

    /** {@return one more step of the layer; a live stream drops nothing} */
    @Override
    public Step step(Var x, State before) {
        return recurrent.step(x, before);
    }

    @Override
    public boolean readsBothWays() {
        return recurrent.readsBothWays();
    }

    @Override
    public List<Parameter> parameters() {
        return recurrent.parameters();
    }
}
