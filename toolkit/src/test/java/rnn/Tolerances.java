package rnn;

/** How close numbers must be, and why: the one place where the tests' tolerances are named. */
public final class Tolerances {
    /** Single precision has 7 digits; sums of some hundred terms of size 1 and the rational tanh cost one or two. */
    public static final double SINGLE = 1e-5;

    /** Double precision has 16 digits; sums of some hundred terms cost three. */
    public static final double DOUBLE = 1e-12;

    private Tolerances() {}
}
