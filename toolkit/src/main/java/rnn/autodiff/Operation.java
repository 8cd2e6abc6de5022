package rnn.autodiff;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import rnn.array.Array;

/**
 * One node of the graph: its inputs, its results, and how a gradient goes back through it. The toolkit and learners add
 * operations in the same way:
 *
 * <pre>{@code
 * static Var square(Var x) {
 *     Array y = x.value().zeros().addTimes(x.value(), x.value());
 *     return Operation.record(y, dy -> x.accumulate(dx -> dx.addTimes(x.value(), dy).addTimes(x.value(), dy)), x);
 * }
 * }</pre>
 *
 * <p>Nothing is recorded if no input needs a gradient, or inside {@link #noGradient}. Only the results hold the graph:
 * the garbage collector frees it once nobody holds them.
 */
public final class Operation {
    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final ThreadLocal<Boolean> RECORDING = ThreadLocal.withInitial(() -> true);

    /** Larger than the number of every operation that this one uses. */
    final long number = NUMBERS.getAndIncrement();

    Var[] inputs;
    Var[] outputs;
    private Consumer<Array[]> backward;

    private Operation(Var[] inputs, Consumer<Array[]> backward) {
        this.inputs = inputs;
        this.backward = backward;
    }

    /**
     * Records an operation with one result.
     *
     * @param value the result
     * @param backward takes the gradient of the result and adds to the gradients of the inputs, by
     *     {@link Var#accumulate}
     * @param inputs what the result was computed from
     * @return the result as a node of the graph
     */
    public static Var record(Array value, Consumer<Array> backward, Var... inputs) {
        // A live stream comes through here about ten times per step, so allocate nothing that is not needed.
        if (!isNeeded(inputs)) {
            return Var.constant(value);
        }
        return record(new Array[] {value}, gradients -> backward.accept(gradients[0]), inputs)[0];
    }

    /**
     * Records an operation with several results.
     *
     * @param values the results
     * @param backward takes the gradients of the results, zeros for a result that nothing used, and adds to the
     *     gradients of the inputs
     * @param inputs what the results were computed from
     * @return the results as nodes of the graph
     */
    public static Var[] record(Array[] values, Consumer<Array[]> backward, Var... inputs) {
        boolean needed = isNeeded(inputs);
        Operation operation = needed ? new Operation(inputs, backward) : null;
        Var[] outputs = new Var[values.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = new Var(values[i], operation, needed);
        }
        if (needed) {
            operation.outputs = outputs;
        }
        return outputs;
    }

    private static boolean isNeeded(Var... inputs) {
        return RECORDING.get() && Arrays.stream(inputs).anyMatch(Var::needsGradient);
    }

    /**
     * Computes without recording: for prediction, sampling and evaluation.
     *
     * @param <T> what is computed
     * @param computation runs on this thread and records nothing
     * @return its result
     */
    public static <T> T noGradient(Supplier<T> computation) {
        boolean before = RECORDING.get();
        RECORDING.set(false);
        try {
            return computation.get();
        } finally {
            RECORDING.set(before);
        }
    }

    /**
     * {@return whether operations are recorded on this thread, which they are outside {@link #noGradient}} This is how
     * the toolkit tells training from evaluation: dropout asks it.
     */
    public static boolean isRecording() {
        return RECORDING.get();
    }

    /** Whether the gradient has gone back through this node already. */
    boolean isSpent() {
        return backward == null;
    }

    /** Sends the gradients of the outputs to the inputs, then releases everything that the backward pass needed. */
    void sendBack() {
        Array[] gradients = new Array[outputs.length];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = outputs[i].gradientToAddTo();
        }
        backward.accept(gradients);
        backward = null;
        inputs = null;
        outputs = null;
    }
}
