package rnn.decode;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Require;

/**
 * How much of a written text is also in the right text, in runs of one to four tokens: the usual measure of
 * translations.
 *
 * <pre>
 * p_n = Σ min(count in what was written, count in the right text) / Σ count in what was written
 *                                                       over runs of n tokens
 * BLEU = min(1, e^(1 − r/c)) (p_1 p_2 p_3 p_4)^¼      c, r tokens written, tokens in the right texts
 * </pre>
 *
 * K. Papineni and others, "BLEU: a method for automatic evaluation of machine translation" (2002), with one right text
 * for each written one. Counts of several texts are added up before anything is divided: BLEU is a number for a whole
 * test. If no run of four is right, it is 0.
 *
 * @param right how many runs of 1, 2, 3 and 4 tokens are right
 * @param all how many runs of 1, 2, 3 and 4 tokens were written
 * @param written c, the number of tokens written
 * @param wanted r, the number of tokens in the right texts
 */
public record Bleu(List<Long> right, List<Long> all, long written, long wanted) {
    private static final int LONGEST = 4;

    /** Nothing written yet: the start of a sum. */
    public static final Bleu NONE = new Bleu(List.of(0L, 0L, 0L, 0L), List.of(0L, 0L, 0L, 0L), 0, 0);

    /**
     * {@return the counts of one text}
     *
     * @param written what a model wrote
     * @param wanted what is right
     */
    public static Bleu of(int[] written, int[] wanted) {
        Require.given("what was written", written);
        Require.given("the right text", wanted);
        Long[] right = new Long[LONGEST];
        Long[] all = new Long[LONGEST];
        for (int n = 1; n <= LONGEST; n++) {
            Map<List<Integer>, Integer> given = runs(written, n);
            Map<List<Integer>, Integer> there = runs(wanted, n);
            long found = 0;
            for (Map.Entry<List<Integer>, Integer> run : given.entrySet()) {
                found += Math.min(run.getValue(), there.getOrDefault(run.getKey(), 0));
            }
            right[n - 1] = found;
            all[n - 1] = (long) Math.max(0, written.length - n + 1);
        }
        return new Bleu(List.of(right), List.of(all), written.length, wanted.length);
    }

    private static Map<List<Integer>, Integer> runs(int[] tokens, int n) {
        Map<List<Integer>, Integer> runs = new HashMap<>();
        for (int start = 0; start + n <= tokens.length; start++) {
            List<Integer> run = Arrays.stream(tokens, start, start + n).boxed().toList();
            runs.merge(run, 1, Integer::sum);
        }
        return runs;
    }

    /**
     * {@return the counts of this and another text together}
     *
     * @param other the counts of the other text
     */
    public Bleu plus(Bleu other) {
        return new Bleu(sums(right, other.right), sums(all, other.all), written + other.written, wanted + other.wanted);
    }

    private static List<Long> sums(List<Long> a, List<Long> b) {
        return List.of(a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2), a.get(3) + b.get(3));
    }

    /** {@return BLEU, from 0 to 1} */
    public double score() {
        double logarithms = 0;
        for (int n = 0; n < LONGEST; n++) {
            if (right.get(n) == 0) {
                return 0;
            }
            logarithms += Math.log((double) right.get(n) / all.get(n));
        }
        return Math.min(1, Math.exp(1 - (double) wanted / written)) * Math.exp(logarithms / LONGEST);
    }
}
