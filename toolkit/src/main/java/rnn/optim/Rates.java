package rnn.optim;

/** What the numbers of an optimiser must be. */
final class Rates {
    private Rates() {}

    static double requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be a positive number, not " + value);
        }
        return value;
    }

    static double requireFraction(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be at least 0 and below 1, not " + value);
        }
        return value;
    }
}
