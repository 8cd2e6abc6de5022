package rnn.decode;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Require;

/**
 * Draws the next token from a model's distribution, which is made sharper or flatter first. If asked, it leaves out the
 * unlikely tokens.
 *
 * <pre>
 * p = softmax(z / τ)      τ = 1 leaves it as learned, τ → 0 takes the likeliest, large τ forgets what was learned
 * </pre>
 */
public final class Sampler implements Decoding {
    private static final int ALL = Integer.MAX_VALUE;

    private final double temperature;
    private final RandomGenerator random;
    private final int most;
    private final double share;

    /**
     * A sampler.
     *
     * @param temperature τ, positive
     * @param random the source of randomness; with the same seed it draws the same tokens
     */
    public Sampler(double temperature, RandomGenerator random) {
        this(temperature, random, ALL, 1);
    }

    private Sampler(double temperature, RandomGenerator random, int most, double share) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature must be positive, not " + temperature
                    + "; Sampler.greedy() takes the likeliest token");
        }
        if (most < 1 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a sampler draws from at least one token and from a share above 0 and"
                    + " up to 1, not from " + most + " and " + share);
        }
        this.temperature = temperature;
        this.random = Require.given("the source of randomness", random);
        this.most = most;
        this.share = share;
    }

    /** {@return the sampler that always takes the likeliest token} */
    public static Sampler greedy() {
        return new Sampler(1, () -> 0L).topK(1);
    }

    /**
     * {@return the same sampler, but drawing only from the k likeliest tokens; Fan, Lewis and Dauphin, "Hierarchical
     * neural story generation" (2018), section 5.4}
     *
     * @param k at least 1, at most V
     */
    public Sampler topK(int k) {
        return new Sampler(temperature, random, k, share);
    }

    /**
     * {@return the same sampler, but drawing only from the likeliest tokens that together have this probability: the
     * nucleus of Holtzman et al., "The curious case of neural text degeneration" (2020), equation 2}
     *
     * @param p above 0, at most 1
     */
    public Sampler nucleus(double p) {
        return new Sampler(temperature, random, most, p);
    }

    /**
     * {@return a token drawn from softmax(z / τ)}
     *
     * @param logits z, one row [1,V]; −∞ for a token that cannot come
     * @throws IllegalArgumentException if it is not a row, or is shorter than the k of {@link #topK}
     * @throws ArithmeticException if a logit is NaN or +∞, or no token can come
     */
    public int draw(Array logits) {
        double largest = Scores.largest("a sampler", logits);
        if (most > logits.size() && most < ALL) {
            throw new IllegalArgumentException("a sampler cannot draw from the " + most + " likeliest of "
                    + logits.size() + " tokens: topK is at most " + logits.size());
        }
        Array probabilities = logits.zeros();
        probabilities.setSoftmax(cooled(logits, largest));
        double rest = random.nextDouble() * keepLikeliest(probabilities);
        int token = 0;
        for (int next = 0; next < probabilities.size() && rest >= 0; next++) {
            if (probabilities.get(next) > 0) {
                token = next;
                rest -= probabilities.get(next);
            }
        }
        return token;
    }

    /** (z − max z) / τ: with the largest subtracted first, no logit exceeds 0, whatever the temperature. */
    private Array cooled(Array logits, double largest) {
        Array cooled = logits.zeros();
        for (int i = 0; i < cooled.size(); i++) {
            double below = logits.get(i) - largest;
            cooled.set(i, Double.isInfinite(below) ? below : below / temperature);
        }
        return cooled;
    }

    /** Sets all but the likeliest to 0, and returns the sum of what is left. */
    private double keepLikeliest(Array probabilities) {
        if (most >= probabilities.size() && share == 1) {
            return 1;
        }
        List<Integer> byLikelihood = IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparingDouble(probabilities::get).reversed())
                .toList();
        double kept = 0;
        int count = 0;
        for (int token : byLikelihood) {
            if (count < most && kept < share) {
                kept += probabilities.get(token);
                count++;
            } else {
                probabilities.set(token, 0);
            }
        }
        return kept;
    }

    @Override
    public <S> int[] write(Next<S> first, Continuation<S> model, int most, int end) {
        Scores.requireText(first, model, most, end);
        IntStream.Builder written = IntStream.builder();
        Next<S> next = first;
        for (int step = 1; step <= most; step++) {
            int token = draw(next.logits());
            if (token == end) {
                break;
            }
            written.add(token);
            if (step < most) {
                next = model.after(token, next.state());
            }
        }
        return written.build().toArray();
    }
}
