package rnn.data;

import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Mask;

/**
 * The adding problem, the classic test of a long memory: a sequence of numbers between 0 and 1, two of which are
 * marked; the answer, at the end, is their sum. A model that remembers nothing does best by answering 1, the mean; its
 * squared error is {@link #BASELINE}.
 *
 * <p>Hochreiter and Schmidhuber, "Long short-term memory" (1997), experiment 4, with numbers from 0 to 1 and one mark
 * in each half, as is usual today.
 *
 * <pre>
 * x_t = (number, mark)     mark = 1 at one step of the first half and one of the second, 0 elsewhere
 * target = the sum of the two marked numbers, 0 to 2
 * </pre>
 */
public final class AddingProblem {
    /** The variance of the sum of two numbers drawn uniformly from 0 to 1: 2 · 1/12. */
    public static final double BASELINE = 1 / 6.0;

    private AddingProblem() {}

    /**
     * {@return sequences [T,N,2], each with one answer [1,N,1]}
     *
     * @param steps T, at least 2
     * @param batch N, at least 1
     * @param random the source of numbers and marks
     * @throws IllegalArgumentException if there are fewer than two steps, or no sequence
     */
    public static SequenceBatch batch(int steps, int batch, RandomGenerator random) {
        if (steps < 2 || batch < 1) {
            throw new IllegalArgumentException("the adding problem marks two steps of at least one sequence, not of "
                    + batch + " sequences of " + steps + " steps");
        }
        FloatArray inputs = FloatArray.ofZeros(steps, batch, 2);
        FloatArray sums = FloatArray.ofZeros(1, batch, 1);
        for (int n = 0; n < batch; n++) {
            int first = random.nextInt(steps / 2);
            int second = steps / 2 + random.nextInt(steps - steps / 2);
            for (int t = 0; t < steps; t++) {
                float number = random.nextFloat();
                boolean isMarked = t == first || t == second;
                inputs.set((t * batch + n) * 2, number);
                inputs.set((t * batch + n) * 2 + 1, isMarked ? 1 : 0);
                sums.set(n, sums.get(n) + (isMarked ? number : 0));
            }
        }
        return new SequenceBatch(new Numbers(inputs, Mask.full(steps, batch)), new Numbers(sums, Mask.full(1, batch)));
    }
}
