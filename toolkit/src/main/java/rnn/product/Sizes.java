package rnn.product;

import java.util.Arrays;

/** How many numbers some sizes make together: the one place where sizes become the length of an array. */
public final class Sizes {
    /** The longest array that every virtual machine makes. */
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Sizes() {}

    /**
     * {@return the product of the sizes}
     *
     * @param what has these sizes, as the beginning of the message
     * @param sizes none negative
     * @throws IllegalArgumentException if one array cannot hold as many numbers
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
