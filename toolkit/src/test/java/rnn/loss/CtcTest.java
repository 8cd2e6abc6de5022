package rnn.loss;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.loss.Ctc.Impossible;
import rnn.loss.Ctc.Reduction;

class CtcTest {
    @Test
    void aTrellisTooLargeForOneArrayIsNamed() {
        int[] target = IntStream.range(0, 27_000).map(i -> 1 + i % 2).toArray();
        Parameter logits = new Parameter("z", FloatArray.ofZeros(40_000, 2, 3));
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Ctc()
                .of(logits, new int[] {5, 40_000}, new int[][] {{1}, target}));
        assertTrue(
                e.getMessage()
                        .startsWith("CTC: a trellis of [frames, 2 labels + 1] [40000, 54001] would hold 2160040000"),
                e.getMessage());
    }

    /** The table of {@link rnn.fused.LogSpace} is right to 5e-10 per sum; these trellises have some dozen sums. */
    private static final double TRELLIS = 1e-7;

    private static final int[] LENGTHS = {5, 3, 5, 1};
    private static final int[][] TARGETS = {{1, 2, 2}, {}, {2, 1}, {1}};

    private final Parameter logits = new Parameter("logits", Init.uniform(new Random(1), 3, 5, 4, 3));

    @Test
    void ctcEqualsSumOverAllAlignments() {
        for (int[] target : new int[][] {{}, {1}, {1, 2}, {1, 1}, {2, 1, 2}, {2, 2, 1}}) {
            for (int blank : new int[] {0, 3}) {
                Array z = Conversions.toDouble(Init.uniform(new Random(7), 4, 6, 1, 4));
                double loss = new Ctc(blank, Reduction.SUM, Impossible.ERROR)
                        .of(Var.constant(z), new int[] {6}, new int[][] {relabel(target, blank)})
                        .item();
                assertEquals(
                        byAllAlignments(z, 6, relabel(target, blank), blank), loss, TRELLIS, Arrays.toString(target));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Reduction.class)
    void gradientMatchesCentralDifference(Reduction reduction) {
        GradientCheck.of(List.of(logits), () -> new Ctc(0, reduction, Impossible.ERROR)
                        .of(logits, LENGTHS, TARGETS)
                        .scale(-2))
                .require();
    }

    @ParameterizedTest
    @CsvSource({
        "'',0,mean",
        "'',0,sum",
        "'',5,mean",
        "'',5,sum",
        "Peaked,0,mean",
        "Peaked,5,mean",
        "Peaked,0,sum",
        "Peaked,5,sum"
    })
    void lossesAndGradientsEqualPyTorch(String kind, int blank, String reduction) {
        Fixture pytorch = Fixture.read("ctc");
        Parameter z = new Parameter("z", Conversions.toFloat(pytorch.get("logits" + kind)));
        Ctc ctc = new Ctc(blank, reduction.equals("sum") ? Reduction.SUM : Reduction.MEAN_PER_LABEL, Impossible.ZERO);
        String name = kind + blank + reduction;
        double expected = pytorch.get("loss" + name).getDouble(0);
        double loss = ctc.of(z, pytorch.get("lengths").toIntVector(), targets(pytorch))
                .backward();
        assertEquals(expected, loss, Tolerances.SINGLE * Math.max(1, Math.abs(expected)));
        pytorch.assertEqual("dlogits" + name, z.gradient());
    }

    @ParameterizedTest
    @ValueSource(doubles = {80, 1e4})
    void farApartLogitsStayFiniteAndExact(double scale) {
        Array z = Conversions.toDouble(Init.uniform(new Random(3), scale, 6, 1, 4));
        Parameter parameter = new Parameter("z", z);
        double loss =
                new Ctc().of(parameter, new int[] {6}, new int[][] {{1, 1, 2}}).backward();
        assertEquals(1, loss / byAllAlignments(z, 6, new int[] {1, 1, 2}, 0), TRELLIS);
        assertTrue(parameter.gradient().isFinite());
    }

    @Test
    void whatStandsBehindAnItemsLengthNeverMatters() {
        double before = new Ctc().of(logits, LENGTHS, TARGETS).item();
        logits.value().set((3 * 4 + 1) * 3, Double.NaN);
        assertEquals(before, new Ctc().of(logits, LENGTHS, TARGETS).backward());
        assertTrue(logits.gradient().isFinite());
        assertEquals(0, logits.gradient().get((3 * 4 + 1) * 3));
    }

    @Test
    void batchIsTheMeanOfItsItems() {
        double sum = 0;
        for (int n = 0; n < 4; n++) {
            Array alone = FloatArray.ofZeros(5, 1, 3);
            for (int i = 0; i < 15; i++) {
                alone.set(i, logits.value().get((i / 3 * 4 + n) * 3 + i % 3));
            }
            sum += new Ctc()
                    .of(Var.constant(alone), new int[] {LENGTHS[n]}, new int[][] {TARGETS[n]})
                    .item();
        }
        assertEquals(sum / 4, new Ctc().of(logits, LENGTHS, TARGETS).item(), Tolerances.SINGLE);
    }

    @Test
    void certainNetworkIsNotSurprised() {
        Array z = FloatArray.ofZeros(3, 1, 3);
        for (int i : new int[] {1, 3, 8}) { // label 1, blank, label 2
            z.set(i, 100);
        }
        assertEquals(
                0,
                new Ctc()
                        .of(Var.constant(z), new int[] {3}, new int[][] {{1, 2}})
                        .item(),
                Tolerances.SINGLE);
    }

    @Test
    void targetThatDoesNotFitIsWhatTheCallerChose() {
        int[][] tooLong = {{1, 2, 2}, {}, {2, 1}, {1, 2}};
        Exception e = assertThrows(IllegalArgumentException.class, () -> new Ctc().of(logits, LENGTHS, tooLong));
        assertEquals(
                "CTC: the target of item 3 needs 2 frames (2 labels, and a blank between equal neighbours), and there are 1;"
                        + " give it more frames, leave it out, or choose Impossible.ZERO",
                e.getMessage());
        assertEquals(
                Double.POSITIVE_INFINITY,
                new Ctc(0, Reduction.MEAN, Impossible.INFINITE)
                        .of(logits, LENGTHS, tooLong)
                        .item());
        double fitting = new Ctc(0, Reduction.SUM, Impossible.ERROR)
                .of(logits, LENGTHS, new int[][] {{1, 2, 2}, {}, {2, 1}, {}})
                .item();
        double ofLast = -Math.log(softmax(logits.value(), 9, 3)[0]);
        double left = new Ctc(0, Reduction.SUM, Impossible.ZERO)
                .of(logits, LENGTHS, tooLong)
                .backward();
        assertEquals(fitting - ofLast, left, Tolerances.SINGLE);
        assertTrue(logits.gradient().isFinite());
        assertEquals(6, Ctc.framesNeeded(1, 2, 2, 2));
    }

    @Test
    void badArgumentsAreNamed() {
        for (int label : new int[] {0, 3, -1}) {
            assertThrows(IllegalArgumentException.class, () -> new Ctc()
                    .of(logits, LENGTHS, new int[][] {{label}, {}, {}, {}}));
        }
        assertThrows(IllegalArgumentException.class, () -> new Ctc().of(logits, new int[] {6, 1, 1, 1}, TARGETS));
        assertThrows(IllegalArgumentException.class, () -> new Ctc().of(logits, new int[] {0, 1, 1, 1}, TARGETS));
        assertThrows(IllegalArgumentException.class, () -> new Ctc().of(logits, new int[] {1}, TARGETS));
        assertThrows(IllegalArgumentException.class, () -> new Ctc(3, Reduction.MEAN, Impossible.ERROR)
                .of(logits, LENGTHS, TARGETS));
    }

    @Test
    void callsDoNotDisturbOneAnother() {
        double first = new Ctc().of(logits, LENGTHS, TARGETS).item();
        Var one = new Ctc().of(logits, LENGTHS, TARGETS);
        new Ctc().of(Var.constant(Init.uniform(new Random(9), 1, 40, 2, 3)), new int[] {40, 9}, new int[][] {{1}, {2}});
        one.backward();
        Array gradient = logits.gradient().copy();
        logits.clearGradient();
        assertEquals(first, new Ctc().of(logits, LENGTHS, TARGETS).backward());
        assertArrayEquals(numbers(logits.gradient()), numbers(gradient));
    }

    private static double[] numbers(Array array) {
        return IntStream.range(0, array.size()).mapToDouble(array::get).toArray();
    }

    private static int[] relabel(int[] target, int blank) {
        return blank == 0
                ? target
                : IntStream.of(target).map(label -> label - 1).toArray();
    }

    private static int[][] targets(Fixture fixture) {
        int[] flat = fixture.get("flat").toIntVector();
        int[] lengths = fixture.get("targetLengths").toIntVector();
        int[][] targets = new int[lengths.length][];
        for (int n = 0, from = 0; n < lengths.length; from += lengths[n++]) {
            targets[n] = Arrays.copyOfRange(flat, from, from + lengths[n]);
        }
        return targets;
    }

    /** −log of the sum over all C^T paths, as logarithms. */
    private static double byAllAlignments(Array z, int steps, int[] target, int blank) {
        int classes = z.columns();
        double log = Double.NEGATIVE_INFINITY;
        for (int path = 0; path < Math.pow(classes, steps); path++) {
            int[] symbols = new int[steps];
            double sum = 0;
            for (int t = 0, rest = path; t < steps; t++, rest /= classes) {
                symbols[t] = rest % classes;
                sum += logSoftmax(z, t, classes, symbols[t]);
            }
            if (Arrays.equals(collapse(symbols, blank), target)) {
                double larger = Math.max(log, sum);
                log = larger + Math.log(Math.exp(log - larger) + Math.exp(sum - larger));
            }
        }
        return -log;
    }

    private static int[] collapse(int[] path, int blank) {
        return IntStream.range(0, path.length)
                .filter(t -> path[t] != blank && (t == 0 || path[t] != path[t - 1]))
                .map(t -> path[t])
                .toArray();
    }

    private static double logSoftmax(Array z, int row, int classes, int c) {
        double largest = IntStream.range(0, classes)
                .mapToDouble(i -> z.get(row * classes + i))
                .max()
                .getAsDouble();
        double sum = IntStream.range(0, classes)
                .mapToDouble(i -> Math.exp(z.get(row * classes + i) - largest))
                .sum();
        return z.get(row * classes + c) - largest - Math.log(sum);
    }

    private static double[] softmax(Array z, int from, int classes) {
        Array row = DoubleArray.ofZeros(1, classes);
        for (int c = 0; c < classes; c++) {
            row.set(c, z.get(from + c));
        }
        return IntStream.range(0, classes)
                .mapToDouble(c -> Math.exp(logSoftmax(row, 0, classes, c)))
                .toArray();
    }
}
