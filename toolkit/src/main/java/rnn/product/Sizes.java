package rnn.product;

import java.util.Arrays;

/** Multiplies sizes: the only place where sizes become the length of an array. */
public final class Sizes {
    /** The longest array that every virtual machine can make. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Sizes() {}

    /**
     * {@return the product of the sizes}
     *
     * @param what the beginning of the message, which names what has these sizes
     * @param sizes none negative
     * @throws IllegalArgumentException if one array cannot hold this many numbers
     */
    public static int product(String what, int... sizes) {
        double product = 1;
        for (int size : sizes) {
            product *= size;
        }
        if (product > MOST) {
            throw new IllegalArgumentException(String.format(
                    "%s %s would hold %.0f numbers, and one array holds at most %d: take shorter sequences, fewer of them at"
                            + " once, or smaller layers",
                    what, Arrays.toString(sizes), product, MOST));
        }
        return (int) product;
    }
}
