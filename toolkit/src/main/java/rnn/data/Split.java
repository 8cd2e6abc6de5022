package rnn.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Data cut by place into three parts: the first items to learn from, the next to choose by, the last to be judged by.
 * Neighbours are alike, so drawing the parts at random would let a model learn its examination. A part whose share is
 * 0, or less than half an item, is empty.
 *
 * @param <T> the kind of data
 * @param training the part from which the weights are learned
 * @param validation the part by which size, learning rate and the moment to stop are chosen
 * @param test the part that is looked at once, at the end
 */
public record Split<T>(T training, T validation, T test) {
    private interface Cut<T> {
        T fromTo(int from, int to);
    }

    /**
     * {@return the parts of a text}
     *
     * @param tokens the text
     * @param training the first part's share, above 0
     * @param validation the second part's share; the rest is the third's
     */
    public static Split<int[]> of(int[] tokens, double training, double validation) {
        return of(tokens.length, training, validation, (from, to) -> Arrays.copyOfRange(tokens, from, to));
    }

    /**
     * {@return the parts of a list: of sentences, or rows}
     *
     * @param <E> the kind of item
     * @param items the list
     * @param training the first part's share, above 0
     * @param validation the second part's share; the rest is the third's
     */
    public static <E> Split<List<E>> of(List<E> items, double training, double validation) {
        return of(items.size(), training, validation, (from, to) -> List.copyOf(items.subList(from, to)));
    }

    /**
     * {@return the parts of a data set of many sequences}
     *
     * @param data the sequences with their answers
     * @param training the first part's share, above 0
     * @param validation the second part's share; the rest is the third's
     */
    public static Split<SequenceBatch> of(SequenceBatch data, double training, double validation) {
        return of(
                data.size(),
                training,
                validation,
                (from, to) -> data.select(IntStream.range(from, to).toArray()));
    }

    private static <T> Split<T> of(int count, double training, double validation, Cut<T> cut) {
        if (!(training > 0 && validation >= 0 && training + validation <= 1)) {
            throw new IllegalArgumentException(
                    "the shares of training and validation are parts of 1, not " + training + " and " + validation);
        }
        int first = (int) Math.round(count * training);
        int second = (int) Math.round(count * (training + validation));
        return new Split<>(cut.fromTo(0, first), cut.fromTo(first, second), cut.fromTo(second, count));
    }
}
