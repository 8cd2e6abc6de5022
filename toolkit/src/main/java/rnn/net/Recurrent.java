package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/** A layer that takes a whole sequence and gives one: a cell unrolled, and whatever is built of such layers. */
public interface Recurrent extends Encoder {
    /**
     * {@return the state before the first step}
     *
     * @param batch N
     */
    State start(int batch);

    /**
     * {@return all outputs and the last state}
     *
     * @param x the inputs, [T,N,D]
     * @param start the state before the first step
     * @param mask [T,N]
     */
    Unrolled apply(Var x, State start, Mask mask);

    /**
     * {@return all outputs and the last state of a batch without padding, from the zero state}
     *
     * @param x the inputs, [T,N,D]
     */
    default Unrolled apply(Var x) {
        int batch = x.value().dimension(1);
        return apply(x, start(batch), Mask.full(x.value().dimension(0), batch));
    }

    /** {@return its outputs, and the state after each sequence's last real step for a decoder of the same sizes} */
    @Override
    default Encoded encode(Var x, Mask mask) {
        Unrolled read = apply(x, start(mask.batch()), mask);
        return new Encoded(read.outputs(), mask, read.last());
    }

    @Override
    default List<Integer> firstSizes() {
        return start(1).parts().stream().map(part -> part.value().columns()).toList();
    }

    /** {@return how many parts its state has} */
    default int stateParts() {
        return start(1).parts().size();
    }

    /** {@return whether each output depends on the whole sequence, including the steps after it} */
    default boolean readsBothWays() {
        return false;
    }

    /**
     * {@return the output and the state after one more step, for a live stream}
     *
     * @param x the input, [N,D]
     * @param before the state before the step
     * @throws UnsupportedOperationException if the layer reads a sequence from its end
     */
    Step step(Var x, State before);

    /** {@return what is learned} */
    @Override
    List<Parameter> parameters();
}
