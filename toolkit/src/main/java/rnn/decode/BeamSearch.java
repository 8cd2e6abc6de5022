package rnn.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rnn.array.Array;

/**
 * Looks for the text that is likeliest as a whole: at each step it keeps the B likeliest of all ways to go on. A text
 * that ends leaves the beam. With B = 1 the search takes the likeliest token each time, which may lead away from the
 * likeliest text.
 *
 * <p>As in Sutskever, Vinyals and Le, "Sequence to sequence learning with neural networks" (2014), section 3.2. A
 * longer text is always less likely than its beginning. Therefore texts are compared by their log-probability per
 * token:
 *
 * <pre>
 * score(y) = Σ_t log p(y_t | y_1 … y_{t−1}) / |y|^α      |y| counts the token that ends it
 * </pre>
 *
 * α = 0 compares whole texts, α = 1 the mean of each.
 */
public final class BeamSearch implements Decoding {
    private final int width;
    private final double lengthExponent;

    private record Text<S>(List<Integer> tokens, double logarithm, Next<S> next) {
        double score(double exponent) {
            return logarithm / Math.pow(Math.max(1, tokens.size()), exponent);
        }
    }

    private record Candidate<S>(Text<S> text, int token, double logarithm) {}

    /**
     * A search that compares texts by their mean log-probability, α = 1.
     *
     * @param width B
     */
    public BeamSearch(int width) {
        this(width, 1);
    }

    /**
     * A search.
     *
     * @param width B, at least 1
     * @param lengthExponent α, finite and not negative
     */
    public BeamSearch(int width, double lengthExponent) {
        if (width < 1 || !(lengthExponent >= 0 && lengthExponent < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a beam has a width of at least 1 and a length exponent of at least 0,"
                    + " not " + width + " and " + lengthExponent);
        }
        this.width = width;
        this.lengthExponent = lengthExponent;
    }

    @Override
    public <S> int[] write(Next<S> first, Continuation<S> model, int most, int end) {
        Scores.requireText(first, model, most, end);
        List<Text<S>> ended = new ArrayList<>();
        List<Text<S>> open = List.of(new Text<>(List.of(), 0, first));
        for (int step = 1; step <= most && !open.isEmpty(); step++) {
            List<Text<S>> longer = new ArrayList<>();
            for (Candidate<S> candidate : likeliest(open)) {
                if (candidate.token == end) {
                    ended.add(extend(candidate, null));
                } else {
                    longer.add(extend(
                            candidate,
                            step == most ? null : model.after(candidate.token, candidate.text.next.state())));
                }
            }
            open = longer;
        }
        ended.addAll(open);
        Text<S> best = ended.stream()
                .max(Comparator.comparingDouble(text -> text.score(lengthExponent)))
                .orElseThrow();
        return best.tokens.stream()
                .mapToInt(token -> token)
                .filter(token -> token != end)
                .toArray();
    }

    private static <S> Text<S> extend(Candidate<S> candidate, Next<S> next) {
        List<Integer> tokens = new ArrayList<>(candidate.text.tokens);
        tokens.add(candidate.token);
        return new Text<>(tokens, candidate.logarithm, next);
    }

    /** {@return the B likeliest ways to go on by one token} */
    private <S> List<Candidate<S>> likeliest(List<Text<S>> texts) {
        List<Candidate<S>> candidates = new ArrayList<>();
        for (Text<S> text : texts) {
            Array logits = text.next.logits();
            double total = logOfSumOfExponentials(logits);
            for (int token = 0; token < logits.size(); token++) {
                if (logits.get(token) != Double.NEGATIVE_INFINITY) {
                    candidates.add(new Candidate<>(text, token, text.logarithm + logits.get(token) - total));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate<S> candidate) -> candidate.logarithm)
                .reversed());
        return candidates.subList(0, Math.min(width, candidates.size()));
    }

    /** {@return log Σ e^z; the largest z is subtracted first} */
    private static double logOfSumOfExponentials(Array z) {
        double max = Scores.largest("a beam search", z);
        double sum = 0;
        for (int i = 0; i < z.size(); i++) {
            sum += Math.exp(z.get(i) - max);
        }
        return max + Math.log(sum);
    }
}
