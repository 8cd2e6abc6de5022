package rnn.array;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Arrays that are used again and again. A computation that runs many times with the same shapes asks for the same
 * arrays in the same order each time; from the second run on it gets the arrays of the run before. This is for a stream
 * that never ends. Training gains nothing from it, since the garbage collector costs nothing there.
 *
 * <p>A result that must outlive the computation has to be copied. One scratch serves one thread at a time.
 */
public final class Scratch {
    private static final ThreadLocal<Scratch> CURRENT = new ThreadLocal<>();

    private final List<FloatArray> arrays = new ArrayList<>();
    private int used;

    /**
     * {@return the computation's result, whose arrays the next run overwrites}
     *
     * @param <T> what is computed
     * @param computation gets its arrays from {@link Array#zeros}, on this thread
     */
    public <T> T run(Supplier<T> computation) {
        Scratch outer = CURRENT.get();
        CURRENT.set(this);
        used = 0;
        try {
            return computation.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** Zeros: a new array, or the one that this thread's computation got at this place last time. */
    static FloatArray zeros(int... shape) {
        Scratch scratch = CURRENT.get();
        return scratch == null ? FloatArray.ofZeros(shape) : scratch.next(shape);
    }

    private FloatArray next(int... shape) {
        if (used == arrays.size()) {
            arrays.add(FloatArray.ofZeros(shape));
        } else if (arrays.get(used).hasShape(shape)) {
            arrays.get(used).fill(0);
        } else {
            arrays.set(used, FloatArray.ofZeros(shape));
        }
        return arrays.get(used++);
    }
}
