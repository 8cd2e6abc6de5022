package rnn.array;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A small pool of large arrays that one training step leaves to the next, uncleared: the sweep through a sequence
 * overwrites every gate anyway, and having Java zero new arrays cost a tenth of a step. Whoever takes an array gives it
 * back; one that is never given back is simply collected.
 */
public final class UsedArrays {
    /** The most arrays that wait: two for each of a few layers. The latest ones are kept. */
    private static final int MOST = 8;

    private static final Deque<SoftReference<float[]>> WAITING = new ArrayDeque<>();

    private UsedArrays() {}

    /**
     * {@return an array with arbitrary contents}
     *
     * @param shape 1 to 3 dimensions
     */
    public static FloatArray take(int... shape) {
        int size = Array.sizeOf(shape);
        synchronized (WAITING) {
            for (Iterator<SoftReference<float[]>> all = WAITING.descendingIterator(); all.hasNext(); ) {
                float[] data = all.next().get();
                if (data == null || data.length == size) {
                    all.remove();
                }
                if (data != null && data.length == size) {
                    return FloatArray.of(data, shape);
                }
            }
        }
        return FloatArray.ofZeros(shape);
    }

    /**
     * Gives arrays back.
     *
     * @param arrays these arrays, which nobody reads or writes from here on
     */
    public static void giveBack(FloatArray... arrays) {
        synchronized (WAITING) {
            for (FloatArray array : arrays) {
                WAITING.addLast(new SoftReference<>(array.data()));
            }
            while (WAITING.size() > MOST) {
                WAITING.removeFirst();
            }
        }
    }
}
