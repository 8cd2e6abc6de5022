package rnn;

/** How close numbers must be, and why: the only place where the tests' tolerances are named. */
public final class Tolerances {
    /** Single precision has 7 digits; sums of some hundred terms of size 1 and the rational tanh cost one or two. */
    public static final double SINGLE = 1e-5;

    /** Double precision has 16 digits; sums of some hundred terms cost three. */
    public static final double DOUBLE = 1e-12;

    /** The mean of 10,000 numbers of size 0.1 is known to 0.001; ten of these never fail. */
    public static final double SAMPLE = 1e-2;

    private Tolerances() {}
}
