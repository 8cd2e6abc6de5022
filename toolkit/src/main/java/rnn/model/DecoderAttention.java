package rnn.model;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.net.Attention;
import rnn.net.AttentionMemory;

/** What a decoder sees of the input as it writes, besides the state that it began with. */
interface DecoderAttention {
    /** Nothing: the decoder's outputs stay as they are. */
    DecoderAttention NOTHING = (states, mask, weights) -> UnaryOperator.identity();

    /**
     * {@return a function from the decoder's outputs [T,N,H] to the vectors from which its logits are computed; it
     * passes the weights [T,N,S] to the consumer}
     */
    UnaryOperator<Var> over(Var states, Mask mask, Consumer<Var> weights);

    /** {@return attention with each output as the query: output and context side by side, [T,N,H+H']} */
    static DecoderAttention by(Attention attention) {
        return (states, mask, weights) -> {
            AttentionMemory memory = attention.over(states, mask);
            return outputs -> {
                AttentionMemory.Reading reading = memory.read(outputs);
                weights.accept(reading.weights());
                return Var.concatenate(outputs, reading.context());
            };
        };
    }
}
