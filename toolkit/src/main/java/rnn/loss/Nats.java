package rnn.loss;

/**
 * Other ways to read a cross-entropy, which is measured in nats. One nat is the surprise at an event of probability
 * 1/e.
 */
public final class Nats {
    private Nats() {}

    /**
     * {@return the same surprise in bits: nats / ln 2; for a model of characters, bits per character}
     *
     * @param nats a mean cross-entropy
     */
    public static double bits(double nats) {
        return nats / Math.log(2);
    }

    /**
     * {@return e^nats: the model is as uncertain as if it chose among this many equally likely tokens}
     *
     * @param nats a mean cross-entropy
     */
    public static double perplexity(double nats) {
        return Math.exp(nats);
    }
}
