package rnn.loss;

/** What a cross-entropy says: it is measured in nats, the surprise by something of probability 1/e. */
public final class Nats {
    private Nats() {}

    /**
     * {@return the same surprise in bits: nats / ln 2; of a model of characters, bits per character}
     *
     * @param nats a mean cross-entropy
     */
    public static double bits(double nats) {
        return nats / Math.log(2);
    }

    /**
     * {@return among how many equally likely tokens the model might as well choose: e^nats}
     *
     * @param nats a mean cross-entropy
     */
    public static double perplexity(double nats) {
        return Math.exp(nats);
    }
}
