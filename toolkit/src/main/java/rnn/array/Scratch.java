package rnn.array;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Arrays that are used again and again: a computation that is done many times with the same shapes asks for the same
 * arrays in the same order each time, and from the second time on gets those of the time before. For a stream that goes
 * on for ever; training is not faster with it, since the garbage collector costs nothing there.
 *
 * <p>Whatever is to outlive the computation is copied out of it. One scratch serves one thread at a time.
 */
public final class Scratch {
    private static final ThreadLocal<Scratch> CURRENT = new ThreadLocal<>();

    private final List<FloatArray> arrays = new ArrayList<>();
    private int used;

    /**
     * {@return the computation's result, whose arrays the next run overwrites}
     *
     * @param <T> what is computed
     * @param computation takes its arrays, on this thread, by {@link Array#zeros}
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

    /** Zeros: new ones, or those that the computation on this thread had before at this place. */
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
