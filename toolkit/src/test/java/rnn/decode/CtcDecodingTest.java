package rnn.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.Init;
import rnn.autodiff.Var;
import rnn.loss.Ctc;
import rnn.loss.Ctc.Impossible;
import rnn.loss.Ctc.Reduction;

class CtcDecodingTest {
    @Test
    void collapseMergesRepeatsBeforeItTakesBlanksOut() {
        assertArrayEquals(new int[] {1, 1, 2}, BestPath.collapse(new int[] {0, 1, 1, 0, 1, 2, 2, 0}, 0));
        assertArrayEquals(new int[] {}, BestPath.collapse(new int[] {5, 5}, 5));
        assertArrayEquals(new int[] {}, BestPath.collapse(new int[] {}, 0));
    }

    /** Blank is likeliest in both frames, yet "1" has three paths: 0.24 + 0.24 + 0.16 = 0.64 against 0.36. */
    @Test
    void greedyAndBeamDifferWhereManyPathsSayTheSame() {
        Array logits = probabilities(new double[][] {{0.6, 0.4}, {0.6, 0.4}});
        assertArrayEquals(new int[] {}, BestPath.labels(logits, 0, 2, 0));
        assertArrayEquals(new int[] {1}, new PrefixBeamSearch(2).labels(logits, 0, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void wideBeamFindsTheLikeliestLabelling(int blank) {
        for (int seed = 0; seed < 20; seed++) {
            Array logits = Init.uniform(new Random(seed), 3, 4, 2, 3);
            for (int item = 0; item < 2; item++) {
                int[] found = new PrefixBeamSearch(1000, blank).labels(logits, item, 4);
                double best = loss(logits, item, found, blank);
                for (int[] other : labellings(3, 4, blank)) {
                    assertTrue(best <= loss(logits, item, other, blank) + 1e-6, Arrays.toString(other));
                }
            }
        }
    }

    @Test
    void languageModelDecidesWhatTheSoundLeavesOpen() {
        Array logits = probabilities(new double[][] {{0.02, 0.5, 0.48}, {0.96, 0.02, 0.02}, {0.02, 0.49, 0.49}});
        Continuation<Integer> likesTheOther =
                (label, state) -> new Next<>(row(0, label == 1 ? 0 : 5, label == 1 ? 5 : 0), label);
        int[] heard = new PrefixBeamSearch(10).labels(logits, 0, 3, new Next<>(row(0, 0, 0), 0), likesTheOther, 2);
        assertArrayEquals(new int[] {1, 2}, heard);
    }

    @Test
    void alignmentIsTheLikeliestPathThatSaysTheTarget() {
        for (int seed = 0; seed < 20; seed++) {
            Array logits = Init.uniform(new Random(seed), 3, 5, 1, 3);
            for (int[] target : new int[][] {{}, {1}, {1, 1}, {2, 1}, {1, 2, 1}}) {
                Alignment alignment = Alignment.of(logits, 0, 5, target, 0);
                int[] path = IntStream.range(0, 5)
                        .map(t -> alignment.label(t) < 0 ? 0 : target[alignment.label(t)])
                        .toArray();
                assertArrayEquals(target, BestPath.collapse(path, 0));
                assertEquals(bestOf(logits, target), alignment.logProbability(), 1e-9);
            }
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Alignment.of(Init.uniform(new Random(1), 1, 2, 1, 3), 0, 2, new int[] {1, 1}, 0));
    }

    @Test
    void errorRateCountsTheFewestChanges() {
        assertEquals(
                new ErrorRate(3, 7),
                ErrorRate.ofLabels(new int[] {11, 9, 20, 20, 5, 14}, new int[] {19, 9, 20, 20, 9, 14, 7}));
        assertEquals(new ErrorRate(2, 0), ErrorRate.ofLabels(new int[] {1, 2}, new int[] {}));
        assertEquals(
                new ErrorRate(3, 4),
                ErrorRate.ofLabels(
                        List.of(new int[] {1, 2}, new int[] {3, 4}), List.of(new int[] {1}, new int[] {3, 5, 6})));
        assertEquals(ErrorRate.NONE, ErrorRate.ofLabels(List.of(), List.of()));
        assertEquals(new ErrorRate(0, 0), ErrorRate.ofWords(" ", ""));
        assertEquals(
                0.5,
                ErrorRate.ofWords("the fox", "the  crow").plus(ErrorRate.NONE).rate());
        assertEquals(new ErrorRate(1, 3), ErrorRate.ofWords("one three", "one two three"));
        assertThrows(IllegalStateException.class, ErrorRate.NONE::rate);
    }

    private static double loss(Array logits, int item, int[] target, int blank) {
        int[][] targets = {{}, {}};
        targets[item] = target;
        int[] lengths = {4, 4};
        double both = new Ctc(blank, Reduction.SUM, Impossible.INFINITE)
                .of(Var.constant(logits), lengths, targets)
                .item();
        targets[item] = new int[] {};
        double other = new Ctc(blank, Reduction.SUM, Impossible.INFINITE)
                .of(Var.constant(logits), lengths, targets)
                .item();
        double ownEmpty = -IntStream.range(0, 4)
                .mapToDouble(t -> logSoftmax(logits, t * 2 + item, blank))
                .sum();
        return both - (other - ownEmpty);
    }

    /** All labellings of up to {@code most} labels. */
    private static int[][] labellings(int classes, int most, int blank) {
        return IntStream.range(0, (int) Math.pow(classes, most))
                .mapToObj(code -> BestPath.collapse(digits(code, classes, most), blank))
                .toArray(int[][]::new);
    }

    private static double bestOf(Array logits, int[] target) {
        return IntStream.range(0, 243)
                .mapToObj(code -> digits(code, 3, 5))
                .filter(path -> Arrays.equals(BestPath.collapse(path, 0), target))
                .mapToDouble(path -> IntStream.range(0, 5)
                        .mapToDouble(t -> logSoftmax(logits, t, path[t]))
                        .sum())
                .max()
                .orElseThrow();
    }

    private static int[] digits(int code, int base, int count) {
        int[] digits = new int[count];
        for (int i = 0, rest = code; i < count; i++, rest /= base) {
            digits[i] = rest % base;
        }
        return digits;
    }

    private static double logSoftmax(Array z, int row, int c) {
        int classes = z.columns();
        double sum = IntStream.range(0, classes)
                .mapToDouble(i -> Math.exp(z.get(row * classes + i)))
                .sum();
        return z.get(row * classes + c) - Math.log(sum);
    }

    private static Array row(double... numbers) {
        Array row = DoubleArray.ofZeros(1, numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            row.set(i, numbers[i]);
        }
        return row;
    }

    private static Array probabilities(double[][] p) {
        Array logits = DoubleArray.ofZeros(p.length, 1, p[0].length);
        for (int i = 0; i < logits.size(); i++) {
            logits.set(i, Math.log(p[i / p[0].length][i % p[0].length]));
        }
        return logits;
    }
}
