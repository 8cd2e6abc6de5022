package rnn.array;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Large arrays that a computation has done with and the next one takes again, whatever stands in them: the way through
 * a sequence fills all of its gates anyway, so to have Java set new ones to 0 first was a tenth of a training step. An
 * array is given back by the only one that knows it; who does not give it back leaves it to the garbage collector.
 */
public final class UsedArrays {
    /** So many wait at most, those that came last: two for each of a few layers. */
    private static final int MOST = 8;

    private static final Deque<SoftReference<float[]>> WAITING = new ArrayDeque<>();

    private UsedArrays() {}

    /**
     * {@return an array in which anything may stand}
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
     * @param arrays which nobody reads or writes from here on
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
