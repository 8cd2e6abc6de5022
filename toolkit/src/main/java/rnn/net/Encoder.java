package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;

/**
 * Reads an input so that a decoder can write about it. Each {@link Recurrent} layer is one; {@link Bridge} fits the
 * state of any layer to a decoder, and {@link PictureEncoder} reads a picture.
 */
public interface Encoder {
    /**
     * What a decoder gets.
     *
     * @param places what it may look at as it writes: T steps, or the places of a picture, [T,N,H], 0 in the padding
     * @param mask which of the places are real, [T,N]
     * @param first the state that it begins with
     */
    record Encoded(Var places, Mask mask, State first) {}

    /**
     * {@return what a decoder gets of a batch}
     *
     * @param x the inputs, [T,N,D]
     * @param mask [T,N]
     */
    Encoded encode(Var x, Mask mask);

    /** {@return how many columns each part of the decoder's first state has} */
    List<Integer> firstSizes();

    /** {@return what is learned} */
    List<Parameter> parameters();
}
