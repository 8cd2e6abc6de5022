package rnn.data;

import java.util.List;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;

/**
 * Sequences of tokens or classes.
 *
 * @param ids [T][N], none negative; copied, with 0 in the padding, so that its contents never matter
 * @param mask [T,N]
 */
@SuppressWarnings("ArrayRecordComponent") // token ids are int[T][N] everywhere; batches are never compared
public record Tokens(int[][] ids, Mask mask) implements Sequences {
    /**
     * Padded tokens.
     *
     * @param ids [T][N]
     * @param mask [T,N]
     * @throws IllegalArgumentException if there is no step, the steps differ in length, an id is negative, or the mask
     *     does not fit
     */
    public Tokens {
        if (mask.batch() > 0) { // without sequences it is the empty part of a split
            requireSome(ids);
        }
        ids = copyWithoutPadding(ids, mask);
    }

    private static int[][] requireSome(int[][] ids) {
        if (ids.length == 0 || ids[0].length == 0) {
            throw new IllegalArgumentException("tokens: a batch has at least one step and one sequence");
        }
        return ids;
    }

    private static int[][] copyWithoutPadding(int[][] ids, Mask mask) {
        int[][] copy = new int[ids.length][];
        for (int t = 0; t < ids.length; t++) {
            if (mask.steps() != ids.length || mask.batch() != ids[t].length) {
                throw new IllegalArgumentException("tokens: " + ids.length + " steps, of which step " + t + " has "
                        + ids[t].length + " sequences, do not fit the mask [" + mask.steps() + ", " + mask.batch()
                        + "]");
            }
            double[] weights = mask.at(t);
            copy[t] = new int[weights.length];
            for (int n = 0; n < weights.length; n++) {
                copy[t][n] = weights[n] > 0 ? ids[t][n] : 0;
                if (copy[t][n] < 0) {
                    throw new IllegalArgumentException(
                            "tokens: id " + ids[t][n] + " of sequence " + n + " at step " + t + " is negative");
                }
            }
        }
        return copy;
    }

    /**
     * Tokens without padding.
     *
     * @param ids [T][N]
     */
    public Tokens(int[][] ids) {
        this(requireSome(ids), Mask.full(ids.length, ids[0].length));
    }

    /**
     * {@return one token or class for each item: T = 1}
     *
     * @param ids [N]
     */
    public static Tokens single(int... ids) {
        return new Tokens(new int[][] {ids});
    }

    /**
     * {@return a single sequence: N = 1}
     *
     * @param ids [T]
     */
    public static Tokens sequence(int... ids) {
        return padded(List.of(ids));
    }

    /**
     * {@return sequences of several lengths side by side, padded at their ends}
     *
     * @param sequences N of them, none empty
     * @throws IllegalArgumentException if there is none, or one is empty
     */
    public static Tokens padded(List<int[]> sequences) {
        int[] lengths = sequences.stream().mapToInt(sequence -> sequence.length).toArray();
        Mask mask = Padding.mask(lengths);
        int[][] ids = new int[mask.steps()][lengths.length];
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                ids[t][n] = sequences.get(n)[t];
            }
        }
        return new Tokens(ids, mask);
    }

    /**
     * {@return each token as a vector that is 1 at its id and 0 elsewhere, [T,N,V]}
     *
     * @param vocabulary V
     * @throws IllegalArgumentException if an id is not below V
     */
    public Numbers oneHot(int vocabulary) {
        Array vectors = FloatArray.ofZeros(steps(), size(), vocabulary);
        for (int t = 0; t < steps(); t++) {
            double[] weights = mask.at(t);
            for (int n = 0; n < size(); n++) {
                if (weights[n] > 0) {
                    vectors.set((t * size() + n) * vocabulary + requireBelow(vocabulary, ids[t][n]), 1);
                }
            }
        }
        return new Numbers(vectors, mask);
    }

    private static int requireBelow(int vocabulary, int id) {
        if (id >= vocabulary) {
            throw new IllegalArgumentException("token id " + id + " is not in a vocabulary of " + vocabulary);
        }
        return id;
    }

    @Override
    public Array values() {
        throw new IllegalArgumentException("this needs numbers, and these are tokens: turn them into oneHot(V)"
                + " vectors, or build the model with an Embedding");
    }

    @Override
    public Tokens select(int... which) {
        Mask selected = Padding.select(mask, which);
        int[][] kept = new int[selected.steps()][which.length];
        for (int t = 0; t < kept.length; t++) {
            for (int n = 0; n < which.length; n++) {
                kept[t][n] = ids[t][which[n]];
            }
        }
        return new Tokens(kept, selected);
    }
}
