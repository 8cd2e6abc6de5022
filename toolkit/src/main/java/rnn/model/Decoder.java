package rnn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Unrolled;
import rnn.decode.Next;
import rnn.net.Embedding;
import rnn.net.Encoder;
import rnn.net.Linear;
import rnn.net.Recurrent;

/**
 * Writes tokens, each of which is its next input. One-to-many and encoder–decoder share this part. Before the first
 * token the input is a vector x_0.
 *
 * <pre>
 * h_t = recurrent(x_t, h_{t−1}),  a_t = h_t Wo + bo,  x_{t+1} = E[token_t]
 * </pre>
 *
 * @param embedding E, a vector for each token
 * @param recurrent the layer that remembers
 * @param output Wo and bo, from the outputs of {@code recurrent} to logits
 */
record Decoder(Embedding embedding, Recurrent recurrent, Linear output) {
    /** The first input and state of a batch of sequences, and what the decoder looks at as it writes. */
    record Start(Var x, State state, UnaryOperator<Var> look) {}

    /** Chooses the tokens that are fed back after step t, given those that the model itself would choose. */
    interface Feedback {
        int[] after(int t, int[] own);
    }

    Decoder {
        Require.given("the table of vectors for what is written", embedding);
        Require.given("the recurrent layer that writes", recurrent);
        Require.given("the output layer", output);
        OneWay.require(recurrent, "a decoder writes from left to right");
        Parameter.name("embedding", embedding.parameters());
        Parameter.name("recurrent", recurrent.parameters());
        Parameter.name("output", output.parameters());
    }

    /** Fails unless this decoder can start from what the encoder gives. */
    void requireStartOf(Encoder encoder) {
        List<Integer> read = encoder.firstSizes();
        List<Integer> written = recurrent.firstSizes();
        if (!read.equals(written)) {
            throw new IllegalArgumentException("the decoder begins with the encoder's state, so the two must have the"
                    + " same parts and sizes, or a Bridge between them; theirs are " + written + " and " + read);
        }
    }

    /** The columns of a diagram for this decoder, beginning with its first input. */
    List<Wiring.Column> columns(String part, String first, int from, int steps) {
        List<Wiring.Column> columns = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            String told = t == 0
                    ? first
                    : Wiring.sized("y" + (t - 1), embedding.E.value().columns());
            String written = Wiring.sized("y" + t, output.W.value().columns());
            columns.add(new Wiring.Column(part, told, Wiring.state(recurrent, from + t), written, t > 0));
        }
        return columns;
    }

    List<Parameter> parameters() {
        return Parameter.union(embedding.parameters(), recurrent.parameters(), output.parameters());
    }

    /** {@return the logits [T,N,V] when the right tokens [T][N] are fed back: teacher forcing, all steps at once} */
    Var forced(Start start, int[][] tokens) {
        List<Var> inputs = new ArrayList<>(List.of(start.x));
        if (tokens.length > 1) {
            Var told = embedding.apply(Arrays.copyOf(tokens, tokens.length - 1));
            for (int t = 0; t + 1 < tokens.length; t++) {
                inputs.add(told.step(t));
            }
        }
        Unrolled unrolled = recurrent.apply(Var.stack(inputs), start.state, Mask.full(tokens.length, tokens[0].length));
        return output.apply(start.look.apply(unrolled.outputs()));
    }

    /** {@return the logits [T,N,V] when tokens are fed back step by step} */
    Var stepped(Start start, int steps, Feedback feedback) {
        List<Var> logits = new ArrayList<>();
        Start now = start;
        for (int t = 0; t < steps; t++) {
            Unrolled step = step(now);
            Var a = logits(step, now);
            logits.add(a);
            int[] tokens = feedback.after(t, a.value().largestOfRows());
            now = new Start(vectors(tokens), step.last(), now.look);
        }
        return Var.stack(logits);
    }

    /**
     * {@return the likeliest tokens of each sequence, chosen one by one, up to the one that ends it or the most that
     * were asked for}
     */
    List<int[]> write(Start start, int most, int end) {
        int batch = start.x.value().rows();
        List<List<Integer>> texts = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(batch)
                .toList();
        double[] open = new double[batch]; // 1 until a text has ended, then 0
        Arrays.fill(open, 1);
        Start now = start;
        for (int t = 0; t < most && Arrays.stream(open).sum() > 0; t++) {
            Unrolled step = step(now);
            int[] tokens = Outputs.classes(logits(step, now), open);
            for (int n = 0; n < batch; n++) {
                open[n] = tokens[n] == end ? 0 : open[n];
                if (open[n] > 0) {
                    texts.get(n).add(tokens[n]);
                }
            }
            now = new Start(vectors(tokens), step.last(), now.look);
        }
        return texts.stream()
                .map(text -> text.stream().mapToInt(token -> token).toArray())
                .toList();
    }

    /** {@return what the model gives at this point, for one sequence} */
    Next<Start> next(Start now) {
        Unrolled step = step(now);
        return new Next<>(logits(step, now).value(), new Start(null, step.last(), now.look));
    }

    /** {@return what the model gives after one more token, for one sequence} */
    Next<Start> next(int token, Start before) {
        return next(new Start(vectors(token), before.state, before.look));
    }

    /** {@return what the decoder reads of the tokens, one for each sequence, [N,E]} */
    Var vectors(int... tokens) {
        return embedding.apply(new int[][] {tokens}).step(0);
    }

    private Unrolled step(Start now) {
        int batch = now.x.value().rows();
        return recurrent.apply(Var.stack(List.of(now.x)), now.state, Mask.full(1, batch));
    }

    private Var logits(Unrolled step, Start now) {
        return output.apply(now.look.apply(step.outputs()).step(0));
    }
}
