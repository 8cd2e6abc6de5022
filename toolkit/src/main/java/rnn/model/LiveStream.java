package rnn.model;

import java.util.List;
import java.util.function.UnaryOperator;
import rnn.array.Array;
import rnn.array.Require;
import rnn.array.Scratch;
import rnn.autodiff.Operation;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.net.Embedding;
import rnn.net.Recurrent;

/**
 * A trained network at work: inputs come one by one, without an end, and each is answered at once. Memory does not
 * grow, and a step allocates next to nothing (a kilobyte or two of small objects, whatever the size of the network).
 *
 * <pre>{@code
 * LiveStream stream = model.stream();   // for a ManyToMany, or new LiveStream(recurrent, output::apply)
 * float[] forecast = stream.next(21.5f);
 * }</pre>
 *
 * <p>A stream is used by one thread at a time. Any number of streams share one network, from any number of threads, as
 * long as nobody trains it at the same time.
 */
public final class LiveStream {
    private final InputLayer input;
    private final Recurrent recurrent;
    private final UnaryOperator<Var> output;
    private final Scratch scratch = new Scratch();
    private final int[] token = new int[1];
    private Var numbers;
    private int width;
    private State state;
    private State spare;
    private float[] answer = {};

    /**
     * A stream of numbers, at its beginning.
     *
     * @param recurrent what remembers; of one direction, since a stream is not read from its end
     * @param output maps the outputs of {@code recurrent} to the answers: {@code linear::apply}
     */
    public LiveStream(Recurrent recurrent, UnaryOperator<Var> output) {
        this(InputLayer.ofNumbers(), recurrent, output);
    }

    /**
     * A stream of tokens, at its beginning.
     *
     * @param embedding a vector for each token
     * @param recurrent what remembers; of one direction, since a stream is not read from its end
     * @param output maps the outputs of {@code recurrent} to the answers: {@code linear::apply}
     */
    public LiveStream(Embedding embedding, Recurrent recurrent, UnaryOperator<Var> output) {
        this(new InputLayer(Require.given("the table of vectors for the tokens", embedding)), recurrent, output);
    }

    LiveStream(InputLayer input, Recurrent recurrent, UnaryOperator<Var> output) {
        this.input = input;
        this.recurrent = Require.given("the recurrent layer of a stream", recurrent);
        this.output = Require.given("the output of a stream", output);
        this.spare = recurrent.start(1);
        reset();
    }

    /** Goes back to the beginning. */
    public void reset() {
        state = recurrent.start(1);
    }

    /**
     * {@return the answer to one more input, in an array that the next call overwrites}
     *
     * @param values D numbers, as many as the network takes
     * @throws IllegalArgumentException if there are more or fewer, or one is NaN or infinite; the stream stays where it
     *     was
     * @throws ArithmeticException if the network turns them into NaN or infinity; the stream stays where it was
     */
    public float[] next(float... values) {
        if (input.embedding() != null) {
            throw new IllegalStateException("this stream takes tokens: call nextToken");
        }
        requireFits(values);
        if (numbers == null || numbers.value().size() != values.length) {
            numbers = Var.constant(recurrent.start(1).get(0).value().zeros(1, values.length));
        }
        for (int i = 0; i < values.length; i++) {
            numbers.value().set(i, values[i]);
        }
        float[] next = answer(Operation.noGradient(() -> scratch.run(this::step)));
        width = values.length;
        return next;
    }

    /**
     * How many numbers the network takes is known only after the first step; in that step the network itself refuses a
     * wrong number.
     */
    private void requireFits(float... values) {
        if (width > 0 && values.length != width) {
            throw new IllegalArgumentException(
                    "this stream takes " + width + " numbers at a time, not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException("a stream takes numbers, and number " + i + " of the input is "
                        + values[i] + ": fill the gap or leave the step out; the stream stays where it was");
            }
        }
    }

    /**
     * {@return the answer to one more token, in an array that the next call overwrites}
     *
     * @param id the token's number
     * @throws IllegalArgumentException if the table of vectors does not have it
     */
    public float[] nextToken(int id) {
        if (input.embedding() == null) {
            throw new IllegalStateException("this stream takes numbers: call next");
        }
        token[0] = id;
        return answer(Operation.noGradient(() -> scratch.run(this::step)));
    }

    private Array step() {
        Var x = input.embedding() == null ? numbers : input.embedding().E.gather(token);
        Step step = recurrent.step(x, state);
        Array y = output.apply(step.output()).value();
        requireNumbers(step.state().parts(), y);
        keep(step.state().parts());
        return y;
    }

    /** NaN or infinity in the state would spoil all later answers. */
    private static void requireNumbers(List<Var> state, Array answer) {
        boolean finite = answer.isFinite();
        for (int i = 0; i < state.size(); i++) {
            finite &= state.get(i).value().isFinite();
        }
        if (!finite) {
            throw new ArithmeticException("the network turns this input into NaN or infinity, because its weights hold"
                    + " such or the input is too large; the stream stays where it was");
        }
    }

    /**
     * Copies the state out of the scratch, but not over the state before, since the new state may share parts with it.
     */
    private void keep(List<Var> parts) {
        for (int i = 0; i < parts.size(); i++) {
            spare.get(i).value().setTo(parts.get(i).value());
        }
        State swap = state;
        state = spare;
        spare = swap;
    }

    private float[] answer(Array y) {
        if (answer.length != y.size()) {
            answer = new float[y.size()];
        }
        for (int i = 0; i < answer.length; i++) {
            answer[i] = (float) y.get(i);
        }
        return answer;
    }
}
