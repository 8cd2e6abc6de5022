package rnn.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Makes batches: of one long text, or of many sequences. */
public final class SequenceBatches {
    private SequenceBatches() {}

    /**
     * {@return batches for a language model: the text is cut into N lanes of equal length, and each batch holds the
     * next T tokens of every lane, with the token after each as its target. A batch goes on where the one before ended.
     * Fewer than T tokens may be left over at the end of a lane; they are not used.}
     *
     * @param tokens the text
     * @param batch N
     * @param steps T
     * @throws IllegalArgumentException if the text is too short for one batch
     */
    public static List<SequenceBatch> contiguous(int[] tokens, int batch, int steps) {
        requirePositive(batch, steps);
        int lane = (tokens.length - 1) / batch;
        if (lane < steps) {
            throw new IllegalArgumentException("a text of " + tokens.length + " tokens gives no batch of " + batch
                    + " sequences of " + steps + " steps; it takes at least " + ((long) batch * steps + 1));
        }
        List<SequenceBatch> batches = new ArrayList<>();
        for (int start = 0; start <= lane - steps; start += steps) {
            batches.add(cut(tokens, lane, start, batch, steps));
        }
        return List.copyOf(batches);
    }

    private static SequenceBatch cut(int[] tokens, int lane, int start, int batch, int steps) {
        int[][] inputs = new int[steps][batch];
        int[][] targets = new int[steps][batch];
        for (int t = 0; t < steps; t++) {
            for (int n = 0; n < batch; n++) {
                int place = n * lane + start + t;
                inputs[t][n] = tokens[place];
                targets[t][n] = tokens[place + 1];
            }
        }
        return new SequenceBatch(new Tokens(inputs), new Tokens(targets), start > 0);
    }

    /**
     * {@return batches of sequences of about the same length, so that there is little padding; each sequence is in
     * exactly one batch. Which sequences of a length meet, and the order of the batches, are random.}
     *
     * @param data all sequences with their answers
     * @param batch N; the last batch may be smaller
     * @param random the source of randomness
     */
    public static List<SequenceBatch> bucketed(SequenceBatch data, int batch, RandomGenerator random) {
        requirePositive(batch, 1);
        int[] lengths = data.inputs().mask().lengths();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, data.size()).boxed().toList());
        shuffle(order, random);
        order.sort(Comparator.comparingInt(n -> lengths[n]));
        List<SequenceBatch> batches = new ArrayList<>();
        for (int start = 0; start < order.size(); start += batch) {
            List<Integer> bucket = order.subList(start, Math.min(start + batch, order.size()));
            batches.add(data.select(bucket.stream().mapToInt(n -> n).toArray()));
        }
        shuffle(batches, random);
        return List.copyOf(batches);
    }

    /**
     * The shuffle of Fisher and Yates (1938). {@link Collections#shuffle} is the same, but takes no
     * {@link RandomGenerator} before Java 21.
     */
    private static <T> void shuffle(List<T> items, RandomGenerator random) {
        for (int i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, random.nextInt(i + 1));
        }
    }

    private static void requirePositive(int batch, int steps) {
        if (batch < 1 || steps < 1) {
            throw new IllegalArgumentException(
                    "a batch has at least one sequence and one step, not " + batch + " and " + steps);
        }
    }
}
