package rnn.decode;

import java.util.random.RandomGenerator;
import rnn.array.Array;

/**
 * Draws the next token from a model's distribution, made sharper or flatter first.
 *
 * <pre>
 * p = softmax(z / τ)      τ = 1 leaves it as learned, τ → 0 takes the likeliest, large τ forgets what was learned
 * </pre>
 */
public final class Sampler {
    private final double temperature;
    private final RandomGenerator random;

    /**
     * A sampler.
     *
     * @param temperature τ, positive
     * @param random the source of randomness; with the same seed it draws the same tokens
     */
    public Sampler(double temperature, RandomGenerator random) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException(
                    "temperature must be positive, not " + temperature + "; 0.01 always takes the likeliest token");
        }
        this.temperature = temperature;
        this.random = random;
    }

    /**
     * {@return a token drawn from softmax(z / τ)}
     *
     * @param logits z, one row [1,V]
     */
    public int draw(Array logits) {
        Array probabilities = logits.zeros();
        probabilities.setSoftmax(logits.copy().scale(1 / temperature));
        double rest = random.nextDouble();
        int last = logits.size() - 1;
        for (int token = 0; token < last; token++) {
            rest -= probabilities.get(token);
            if (rest < 0) {
                return token;
            }
        }
        return last;
    }
}
