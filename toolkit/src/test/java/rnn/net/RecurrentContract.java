package rnn.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Unrolled;

/** The laws that every layer from sequence to sequence obeys. A layer's test extends this with one factory method. */
public abstract class RecurrentContract {
    protected static final int D = 3;
    protected static final int H = 4;

    /** Makes a new layer of the given sizes. Whatever it is built of, its outputs have H columns. */
    protected abstract Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random);

    /** Whether an output depends on nothing that comes after it, so that a sequence can be read in parts. */
    protected boolean readsForwardOnly() {
        return true;
    }

    private final Random random = new Random(11);
    private final Recurrent recurrent = recurrent(D, H, random);

    protected static final Mask RAGGED = Mask.ofLengths(5, 5, 2, 4);

    protected Parameter draw(String name, int... shape) {
        return new Parameter(name, Init.uniform(random, 1, shape));
    }

    /** A state of parameters, so that gradients with respect to the start are checked too. */
    protected State drawState(int batch) {
        List<Var> parts = new ArrayList<>();
        for (Var part : recurrent.start(batch).parts()) {
            parts.add(draw("start " + parts.size(), part.value().shape()));
        }
        return new State(parts);
    }

    protected static Var weigh(Unrolled unrolled) {
        Var sum = weigh(unrolled.outputs()).plus(weigh(unrolled.lastOutput()));
        for (Var part : unrolled.last().parts()) {
            sum = sum.plus(weigh(part));
        }
        return sum;
    }

    /** Each number has a different weight, so that a gradient at the wrong place is noticed. */
    private static Var weigh(Var values) {
        Array weights = values.value().zeros();
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, Math.sin(i + 1));
        }
        return values.times(Var.constant(weights)).sum();
    }

    private void checkGradients(int steps, Mask mask) {
        Parameter x = draw("x", steps, mask.batch(), D);
        State start = drawState(mask.batch());
        List<Parameter> all = new ArrayList<>(recurrent.parameters());
        all.add(x);
        start.parts().forEach(part -> all.add((Parameter) part));
        GradientCheck check = GradientCheck.of(all, () -> weigh(recurrent.apply(x, start, mask)));
        check.require();
        assertEquals(Parameter.count(all), check.elements());
    }

    @Test
    void gradientMatchesCentralDifference() {
        checkGradients(5, Mask.full(5, 3));
    }

    @Test
    void gradientMatchesCentralDifferenceWithPadding() {
        checkGradients(5, RAGGED);
    }

    @Test
    void gradientMatchesCentralDifferenceWithWeights() {
        checkGradients(3, new Mask(new double[][] {{0.5, 1, 7}, {2, 1e-9, 1}, {3, 0, 0.25}}));
    }

    /** The size of a weight counts only in losses: for a layer, a step is either real or not. */
    @Test
    void everyWeightAboveZeroIsARealStep() {
        double[][][] weights = {
            {{0.5, 1, 2}, {1e-300, 3, 0}, {1e300, 0, 0.25}, {1, 0, 7}}, // with padding
            {{0.5, 1, 2}, {1e-300, 3, 9}, {1e300, 4, 0.25}, {1, 8, 7}} // without
        };
        for (double[][] some : weights) {
            double[][] ones = Arrays.stream(some)
                    .map(step -> Arrays.stream(step).map(Math::signum).toArray())
                    .toArray(double[][]::new);
            Parameter x = draw("x", 4, 3, D);
            State start = drawState(3);
            Unrolled expected = recurrent.apply(x, start, new Mask(ones));
            Unrolled weighted = recurrent.apply(x, start, new Mask(some));
            assertSameNumbers(expected.outputs(), weighted.outputs());
            assertSameNumbers(expected.lastOutput(), weighted.lastOutput());
            for (int i = 0; i < start.parts().size(); i++) {
                assertSameNumbers(expected.last().get(i), weighted.last().get(i));
            }
        }
    }

    private static void assertSameNumbers(Var expected, Var actual) {
        for (int r = 0; r < expected.value().rows(); r++) {
            assertArrayEquals(row(expected.value(), r), row(actual.value(), r));
        }
    }

    @Test
    void gradientMatchesCentralDifferenceForOneStepOfOneItem() {
        checkGradients(1, Mask.full(1, 1));
    }

    @Test
    void splitUnrollEqualsWholeUnroll() {
        assumeTrue(readsForwardOnly());
        Parameter x = draw("x", 5, 3, D);
        Unrolled whole = recurrent.apply(x, recurrent.start(3), Mask.full(5, 3));
        Unrolled first = recurrent.apply(steps(x, 0, 2), recurrent.start(3), Mask.full(2, 3));
        Unrolled second = recurrent.apply(steps(x, 2, 5), first.last(), Mask.full(3, 3));
        assertClose(steps(whole.outputs(), 2, 5).value(), second.outputs().value());
        for (int i = 0; i < whole.last().parts().size(); i++) {
            assertClose(whole.last().get(i).value(), second.last().get(i).value());
        }
        assertClose(whole.lastOutput().value(), second.lastOutput().value());
    }

    private static Var steps(Var x, int from, int to) {
        List<Var> steps = new ArrayList<>();
        for (int t = from; t < to; t++) {
            steps.add(x.step(t));
        }
        return Var.stack(steps);
    }

    @Test
    void whatStandsInThePaddingNeverMatters() {
        Parameter x = draw("x", 5, 3, D);
        Unrolled before = recurrent.apply(x, recurrent.start(3), RAGGED);
        x.value().set((4 * 3 + 1) * D, Double.NaN);
        x.value().set((2 * 3 + 1) * D + 1, 1e30);
        Unrolled after = recurrent.apply(x, recurrent.start(3), RAGGED);
        assertClose(before, after);
        weigh(after).backward();
        for (Parameter parameter : recurrent.parameters()) {
            assertTrue(parameter.gradient().isFinite(), parameter.name());
            parameter.clearGradient();
        }
    }

    @Test
    void paddedSequenceEndsWhereItWouldAlone() {
        Parameter x = draw("x", 5, 3, D);
        Unrolled padded = recurrent.apply(x, recurrent.start(3), RAGGED);
        Unrolled alone = recurrent.apply(steps(x, 0, 2), recurrent.start(3), Mask.full(2, 3));
        for (int i = 0; i < alone.last().parts().size(); i++) {
            assertRowClose(1, alone.last().get(i), 1, padded.last().get(i));
        }
        assertRowClose(1, alone.lastOutput(), 1, padded.lastOutput());
        for (int t = 0; t < 2; t++) {
            assertRowClose(t * 3 + 1, alone.outputs(), t * 3 + 1, padded.outputs());
        }
    }

    private static void assertRowClose(int expectedRow, Var expected, int row, Var actual) {
        int columns = expected.value().columns();
        for (int c = 0; c < columns; c++) {
            assertEquals(
                    expected.value().get(expectedRow * columns + c),
                    actual.value().get(row * columns + c),
                    Tolerances.SINGLE);
        }
    }

    /**
     * The same sequence gives the same bits alone and at every place of a batch, whether the others are longer, zero,
     * few or many.
     */
    @Test
    void aSequencesBitsDoNotDependOnItsBatch() {
        assertBitsDoNotDependOnTheBatch(7, false);
    }

    /**
     * The gradients of its inputs also have the same bits among sequences of the same length. Among longer ones they
     * are sums of the same terms, which a stepped cell groups differently; there they agree up to rounding.
     */
    @Test
    void theGradientOfASequencesInputsDoesNotDependOnItsBatch() {
        assertBitsDoNotDependOnTheBatch(4, true);
    }

    private void assertBitsDoNotDependOnTheBatch(int steps, boolean gradients) {
        for (int hidden : new int[] {H, 40}) {
            Recurrent layer = recurrent(D, hidden, new Random(4));
            Parameter x = draw("x", 4, 1, D);
            List<double[]> alone = bits(layer, x, Mask.full(4, 1), 0, gradients);
            for (int batch : new int[] {1, 2, 3, 5, 8, 19, 70}) {
                int place = random.nextInt(batch);
                Array crowd = batch % 2 == 0
                        ? x.value().zeros(steps, batch, D)
                        : draw("x", steps, batch, D).value();
                int[] lengths =
                        random.ints(batch, gradients ? steps : 1, steps + 1).toArray();
                lengths[place] = 4;
                for (int t = 0; t < 4; t++) {
                    for (int d = 0; d < D; d++) {
                        crowd.set((t * batch + place) * D + d, x.value().get(t * D + d));
                    }
                }
                Mask mask = Mask.ofLengths(steps, lengths);
                List<double[]> among = bits(layer, new Parameter("x", crowd), mask, place, gradients);
                for (int i = 0; i < alone.size(); i++) {
                    assertArrayEquals(alone.get(i), among.get(i), "batch " + batch + ", place " + place);
                }
            }
        }
    }

    /**
     * The results for one sequence of four steps: outputs, states and answer, or the gradients of its inputs.
     */
    private static List<double[]> bits(Recurrent layer, Parameter x, Mask mask, int n, boolean gradients) {
        Unrolled unrolled = layer.apply(x, layer.start(mask.batch()), mask);
        List<double[]> bits = new ArrayList<>();
        if (gradients) {
            unrolled.outputs().sum().plus(unrolled.lastOutput().sum()).backward();
        } else {
            unrolled.last().parts().forEach(part -> bits.add(row(part.value(), n)));
            bits.add(row(unrolled.lastOutput().value(), n));
        }
        for (int t = 0; t < 4; t++) {
            bits.add(row(gradients ? x.gradient() : unrolled.outputs().value(), t * mask.batch() + n));
        }
        return bits;
    }

    private static double[] row(Array array, int row) {
        double[] numbers = new double[array.columns()];
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = array.get(row * numbers.length + c) + 0.0; // -0 and 0 are the same number
        }
        return numbers;
    }

    @Test
    void outputsInThePaddingAreZero() {
        Unrolled padded = recurrent.apply(draw("x", 5, 3, D), recurrent.start(3), RAGGED);
        for (int c = 0; c < H; c++) {
            assertEquals(0, padded.outputs().value().get((2 * 3 + 1) * H + c));
        }
    }

    @Test
    void lastOutputIsTheOutputOfEachSequencesLastStep() {
        assumeTrue(readsForwardOnly());
        Unrolled unrolled = recurrent.apply(draw("x", 5, 3, D), recurrent.start(3), RAGGED);
        int[] lengths = RAGGED.lengths();
        for (int n = 0; n < lengths.length; n++) {
            assertRowClose((lengths[n] - 1) * 3 + n, unrolled.outputs(), n, unrolled.lastOutput());
        }
    }

    @Test
    void twoForwardsThenTwoBackwardsGiveRightGradients() {
        Parameter x = draw("x", 4, 2, D);
        Parameter y = draw("y", 4, 2, D);
        Mask mask = Mask.full(4, 2);
        weigh(recurrent.apply(x, recurrent.start(2), mask)).backward();
        weigh(recurrent.apply(y, recurrent.start(2), mask)).backward();
        List<Array> expected = takeGradients(recurrent.parameters());
        Var first = weigh(recurrent.apply(x, recurrent.start(2), mask));
        Var second = weigh(recurrent.apply(y, recurrent.start(2), mask));
        first.backward();
        second.backward();
        List<Array> computed = takeGradients(recurrent.parameters());
        for (int i = 0; i < expected.size(); i++) {
            assertClose(expected.get(i), computed.get(i));
        }
    }

    protected static List<Array> takeGradients(List<Parameter> parameters) {
        List<Array> gradients = new ArrayList<>();
        for (Parameter parameter : parameters) {
            gradients.add(parameter.gradient());
            parameter.clearGradient();
        }
        return gradients;
    }

    @Test
    void tenThousandStepsGoThereAndBack() {
        Recurrent small = recurrent(1, 2, random);
        Parameter x = draw("x", 10_000, 1, 1);
        weigh(small.apply(x)).backward();
        assertTrue(x.gradient().isFinite());
    }

    @Test
    void sameSeedGivesSameWeightsAndOtherSeedOthers() {
        Array one = recurrent(D, H, new Random(7)).parameters().get(0).value();
        Array same = recurrent(D, H, new Random(7)).parameters().get(0).value();
        Array other = recurrent(D, H, new Random(8)).parameters().get(0).value();
        assertEquals(one.toString(), same.toString());
        assertTrue(one.copy().addScaled(-1, other).sumOfSquares() > 0);
    }

    @Test
    void parametersAreTheSameObjectsAtEveryCall() {
        for (int i = 0; i < recurrent.parameters().size(); i++) {
            assertSame(recurrent.parameters().get(i), recurrent.parameters().get(i));
        }
    }

    @Test
    void parametersInOneLayerHaveDifferentNames() {
        assertEquals(
                recurrent.parameters().size(),
                recurrent.parameters().stream().map(Parameter::name).distinct().count());
    }

    @Test
    void aLayerThatStandsTwiceHasItsParametersOnce() {
        Recurrent layer = recurrent(H, H, random);
        Layers twice = new Layers(layer, layer);
        assertEquals(layer.parameters(), twice.parameters());
        assertEquals(Parameter.count(layer.parameters()), Parameter.count(twice.parameters()));
        for (Parameter parameter : twice.parameters()) {
            assertTrue(parameter.name().startsWith("layer0."), parameter.name());
        }
    }

    @Test
    void sequencesThatAreNoneAreNamed() {
        Mask mask = Mask.full(2, 3);
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> recurrent.apply(draw("x", 3, D), recurrent.start(3), mask));
        assertTrue(e.getMessage().contains("[3, 3]"), e.getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> recurrent.apply(draw("x", 0, 3, D), recurrent.start(3), mask));
        assertThrows(
                IllegalArgumentException.class, () -> recurrent.apply(draw("x", 4, 3, D), recurrent.start(3), mask));
        assertThrows(
                IllegalArgumentException.class,
                () -> recurrent.apply(draw("x", 2, 3, D + 1), recurrent.start(3), mask));
        assertThrows(IllegalArgumentException.class, () -> recurrent.apply(draw("x", D)));
        assertThrows(IllegalArgumentException.class, () -> recurrent.apply(draw("x", 3, D)));
    }

    protected static void assertClose(Unrolled expected, Unrolled actual) {
        assertClose(expected.outputs().value(), actual.outputs().value());
        assertClose(expected.lastOutput().value(), actual.lastOutput().value());
        for (int i = 0; i < expected.last().parts().size(); i++) {
            assertClose(expected.last().get(i).value(), actual.last().get(i).value());
        }
    }

    public static void assertClose(Var expected, Var actual) {
        assertClose(expected.value(), actual.value());
    }

    protected static void assertClose(Array expected, Array actual) {
        assertArrayEquals(expected.shape(), actual.shape());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), Tolerances.SINGLE);
        }
    }
}
