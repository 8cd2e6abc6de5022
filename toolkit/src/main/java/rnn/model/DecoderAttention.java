package rnn.model;

import java.util.ArrayList;
import java.util.List;
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
     * passes each row of weights to the consumer}
     */
    UnaryOperator<Var> over(Var states, Mask mask, Consumer<Var> weights);

    /** {@return attention with each output as the query: output and context side by side, [T,N,H+H']} */
    static DecoderAttention by(Attention attention) {
        return (states, mask, weights) -> {
            AttentionMemory memory = attention.over(states, mask);
            return outputs -> {
                List<Var> seen = new ArrayList<>();
                for (int t = 0; t < outputs.value().dimension(0); t++) {
                    Var h = outputs.step(t);
                    AttentionMemory.Reading reading = memory.read(h);
                    weights.accept(reading.weights());
                    seen.add(Var.concatenate(h, reading.context()));
                }
                return Var.stack(seen);
            };
        };
    }
}
