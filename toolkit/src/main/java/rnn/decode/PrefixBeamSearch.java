package rnn.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Array;
import rnn.array.Require;
import rnn.fused.CtcTrellis;
import rnn.fused.LogSpace;

/**
 * Looks for the labelling that a network trained with CTC finds likeliest, counting all its paths together. In each
 * frame it keeps the B best beginnings found so far. Hannun, Maas, Jurafsky and Ng, "First-pass large vocabulary
 * continuous speech recognition using bi-directional recurrent DNNs" (2014), algorithm 1. Paths of a beginning that end
 * in a blank (b) are counted apart from those that do not (n), because a repeated label without a blank between is
 * still the same label:
 *
 * <pre>
 * b_t(y)    = y_t(blank) (b_{t−1}(y) + n_{t−1}(y))
 * n_t(y)    = y_t(last label of y) n_{t−1}(y)  +  what comes from the beginning one label shorter
 * n_t(y k) += y_t(k) (b_{t−1}(y) + n_{t−1}(y)),      only from b_{t−1}(y) if k is the last label of y
 * score(y)  = log(b_T(y) + n_T(y)) + λ log p_lm(y) / |y|
 * </pre>
 *
 * The language model, if there is one, counts with its mean log-probability per label, so that it favours neither short
 * texts nor long ones.
 */
public final class PrefixBeamSearch {
    private final int width;
    private final int blank;

    /** A beginning: its labels, the logarithms of b and n, and what a language model says about it. */
    private static final class Prefix<S> {
        final List<Integer> labels;
        final Next<S> next;
        final double language;
        double endsInBlank = LogSpace.ZERO;
        double endsInLabel = LogSpace.ZERO;

        Prefix(List<Integer> labels, Next<S> next, double language) {
            this.labels = labels;
            this.next = next;
            this.language = language;
        }

        double total() {
            return LogSpace.add(endsInBlank, endsInLabel);
        }

        boolean endsWith(int label) {
            return !labels.isEmpty() && labels.get(labels.size() - 1) == label;
        }
    }

    /**
     * A search with class 0 as the blank.
     *
     * @param width B, how many beginnings are kept, at least 1
     */
    public PrefixBeamSearch(int width) {
        this(width, 0);
    }

    /**
     * A search.
     *
     * @param width B, how many beginnings are kept, at least 1
     * @param blank the class that stands for no label
     */
    public PrefixBeamSearch(int width, int blank) {
        this.width = Require.atLeast("the width of a beam", 1, width);
        this.blank = Require.atLeast("the blank, a class,", 0, blank);
    }

    /**
     * {@return the labels, without a language model}
     *
     * @param logits [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @throws IllegalArgumentException if there is no such item, frame or class
     * @throws ArithmeticException if a logit of a real frame is NaN or infinite
     */
    public int[] labels(Array logits, int item, int length) {
        Scores.requireFrames("a prefix beam search", logits, item, length, blank);
        return labels(
                logits, item, length, new Next<>(logits.zeros(1, logits.columns()), ""), (label, state) -> null, 0);
    }

    /**
     * {@return the labels that the network and the language model together find best}
     *
     * @param <S> what the language model carries from label to label
     * @param logits [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param first what the language model gives before any label: logits of the C classes
     * @param model one step of it
     * @param weight λ, a finite number; with 0 the language model is not used
     * @throws IllegalArgumentException if there is no such item, frame or class, or the language model has other
     *     classes
     * @throws ArithmeticException if a logit of a real frame or of the language model is NaN or infinite
     */
    public <S> int[] labels(Array logits, int item, int length, Next<S> first, Continuation<S> model, double weight) {
        Scores.requireFrames("a prefix beam search", logits, item, length, blank);
        if (weight != 0) {
            requireLanguage(logits.columns(), first, model, weight);
        }
        CtcTrellis emissions = new CtcTrellis().compute(logits, item, length, new int[0], blank);
        List<Prefix<S>> beam = new ArrayList<>();
        beam.add(new Prefix<>(List.of(), first, 0));
        beam.get(0).endsInBlank = 0;
        Comparator<Prefix<S>> byScore = Comparator.comparingDouble(prefix -> score(prefix, weight));
        for (int t = 0; t < length; t++) {
            Map<List<Integer>, Prefix<S>> found = new LinkedHashMap<>();
            for (Prefix<S> prefix : beam) {
                extend(prefix, emissions, t, logits.columns(), found, weight == 0 ? null : model);
            }
            beam = found.values().stream()
                    .sorted(byScore.reversed())
                    .limit(width)
                    .toList();
        }
        return beam.get(0).labels.stream().mapToInt(label -> label).toArray();
    }

    private static void requireLanguage(int classes, Next<?> first, Continuation<?> model, double weight) {
        Require.given("the language model's step", model);
        Require.given("what the language model gives before any label", first);
        if (first.logits().size() != classes) {
            throw new IllegalArgumentException(
                    "a prefix beam search over " + classes + " classes needs a language model of as many, not of "
                            + first.logits().size());
        }
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("the weight of the language model must be a number, not " + weight);
        }
    }

    private <S> void extend(
            Prefix<S> prefix,
            CtcTrellis emissions,
            int t,
            int classes,
            Map<List<Integer>, Prefix<S>> found,
            Continuation<S> model) {
        Prefix<S> same =
                found.computeIfAbsent(prefix.labels, labels -> new Prefix<>(labels, prefix.next, prefix.language));
        same.endsInBlank = LogSpace.add(same.endsInBlank, prefix.total() + emissions.logProbability(t, blank));
        for (int label = 0; label < classes; label++) {
            if (label == blank) {
                continue;
            }
            double y = emissions.logProbability(t, label);
            if (prefix.endsWith(label)) {
                same.endsInLabel = LogSpace.add(same.endsInLabel, prefix.endsInLabel + y);
            }
            double from = prefix.endsWith(label) ? prefix.endsInBlank : prefix.total();
            if (from != LogSpace.ZERO) {
                Prefix<S> longer = longer(prefix, label, found, model);
                longer.endsInLabel = LogSpace.add(longer.endsInLabel, from + y);
            }
        }
    }

    private static <S> Prefix<S> longer(
            Prefix<S> prefix, int label, Map<List<Integer>, Prefix<S>> found, Continuation<S> model) {
        List<Integer> labels = new ArrayList<>(prefix.labels);
        labels.add(label);
        return found.computeIfAbsent(labels, key -> {
            if (model == null) {
                return new Prefix<>(key, prefix.next, 0);
            }
            Next<S> now = model.after(label, prefix.next.state());
            return new Prefix<>(key, now, prefix.language + logProbability(prefix.next.logits(), label));
        });
    }

    private static double score(Prefix<?> prefix, double weight) {
        return prefix.total() + weight * prefix.language / Math.max(1, prefix.labels.size());
    }

    private static double logProbability(Array logits, int label) {
        Scores.largest("a prefix beam search's language model", logits);
        return new CtcTrellis().compute(logits, 0, 1, new int[0], 0).logProbability(0, label);
    }
}
