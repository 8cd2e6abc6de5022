package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

/** The laws that every cell obeys. A cell's test extends this with one factory method. */
abstract class CellContract {
    static final int D = 3;
    static final int H = 4;

    abstract Cell cell(int inputSize, int hiddenSize, RandomGenerator random);

    private final Random random = new Random(11);
    private final Cell cell = cell(D, H, random);

    private static final Mask RAGGED = Mask.ofLengths(5, 5, 2, 4);

    private Parameter draw(String name, int... shape) {
        return new Parameter(name, Init.uniform(random, 1, shape));
    }

    /** A state of parameters, so that gradients by the start are checked too. */
    private State drawState(int batch) {
        List<Var> parts = new ArrayList<>();
        for (Var part : cell.start(batch).parts()) {
            parts.add(draw("start " + parts.size(), part.value().shape()));
        }
        return new State(parts);
    }

    private static Var weigh(Unrolled unrolled) {
        Var sum = weigh(unrolled.outputs());
        for (Var part : unrolled.last().parts()) {
            sum = sum.plus(weigh(part));
        }
        return sum;
    }

    /** Each number with another weight, so that a gradient at the wrong place is seen. */
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
        List<Parameter> all = new ArrayList<>(cell.parameters());
        all.add(x);
        start.parts().forEach(part -> all.add((Parameter) part));
        GradientCheck check = GradientCheck.of(all, () -> weigh(cell.sequence(x, start, mask)));
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
    void gradientMatchesCentralDifferenceForOneStepOfOneItem() {
        checkGradients(1, Mask.full(1, 1));
    }

    @Test
    void splitUnrollEqualsWholeUnroll() {
        Parameter x = draw("x", 5, 3, D);
        Unrolled whole = cell.sequence(x, cell.start(3), Mask.full(5, 3));
        Unrolled first = cell.sequence(steps(x, 0, 2), cell.start(3), Mask.full(2, 3));
        Unrolled second = cell.sequence(steps(x, 2, 5), first.last(), Mask.full(3, 3));
        assertClose(steps(whole.outputs(), 2, 5).value(), second.outputs().value());
        for (int i = 0; i < whole.last().parts().size(); i++) {
            assertClose(whole.last().get(i).value(), second.last().get(i).value());
        }
    }

    private static Var steps(Var x, int from, int to) {
        List<Var> steps = new ArrayList<>();
        for (int t = from; t < to; t++) {
            steps.add(x.step(t));
        }
        return Var.stack(steps);
    }

    /** Values and gradients of the way that a cell takes through a sequence, and of its steps one by one. */
    @Test
    void theWholeSequenceEqualsItsSteps() {
        Cell steps = new Stepped(cell);
        for (Mask mask : List.of(RAGGED, Mask.full(5, 3), new Mask(new double[][] {{1, 0}, {0, 1}, {1, 1}}))) {
            Parameter x = draw("x", mask.steps(), mask.batch(), D);
            State start = drawState(mask.batch());
            Unrolled expected = steps.sequence(x, start, mask);
            Unrolled computed = cell.sequence(x, start, mask);
            assertClose(expected.outputs().value(), computed.outputs().value());
            for (int i = 0; i < start.parts().size(); i++) {
                assertClose(
                        expected.last().get(i).value(), computed.last().get(i).value());
            }
            assertSameGradients(weigh(expected), weigh(computed), x, start);
        }
    }

    private void assertSameGradients(Var expected, Var computed, Parameter x, State start) {
        List<Parameter> all = new ArrayList<>(cell.parameters());
        all.add(x);
        start.parts().forEach(part -> all.add((Parameter) part));
        expected.backward();
        List<Array> gradients = all.stream().map(Parameter::gradient).toList();
        all.forEach(Parameter::clearGradient);
        computed.backward();
        for (int i = 0; i < all.size(); i++) {
            assertClose(gradients.get(i), all.get(i).gradient());
            all.get(i).clearGradient();
        }
    }

    /** A cell without a way of its own through a sequence. */
    private record Stepped(Cell cell) implements Cell {
        @Override
        public State start(int batch) {
            return cell.start(batch);
        }

        @Override
        public Step step(Var x, State before) {
            return cell.step(x, before);
        }

        @Override
        public List<Parameter> parameters() {
            return cell.parameters();
        }
    }

    @Test
    void whatStandsInThePaddingNeverMatters() {
        Parameter x = draw("x", 5, 3, D);
        Unrolled before = cell.sequence(x, cell.start(3), RAGGED);
        x.value().set((4 * 3 + 1) * D, Double.NaN);
        x.value().set((2 * 3 + 1) * D + 1, 1e30);
        Unrolled after = cell.sequence(x, cell.start(3), RAGGED);
        assertClose(before.outputs().value(), after.outputs().value());
        assertClose(before.last().get(0).value(), after.last().get(0).value());
        weigh(after).backward();
        for (Parameter parameter : cell.parameters()) {
            assertTrue(parameter.gradient().isFinite(), parameter.name());
            parameter.clearGradient();
        }
    }

    @Test
    void paddedSequenceEndsInTheStateOfItsOwnLength() {
        Parameter x = draw("x", 5, 3, D);
        Unrolled padded = cell.sequence(x, cell.start(3), RAGGED);
        Unrolled alone = cell.sequence(steps(x, 0, 2), cell.start(3), Mask.full(2, 3));
        for (int c = 0; c < H; c++) {
            assertEquals(
                    alone.last().get(0).value().get(H + c),
                    padded.last().get(0).value().get(H + c),
                    Tolerances.SINGLE);
            assertEquals(0, padded.outputs().value().get((2 * 3 + 1) * H + c));
        }
    }

    @Test
    void twoForwardsThenTwoBackwardsGiveRightGradients() {
        Parameter x = draw("x", 4, 2, D);
        Parameter y = draw("y", 4, 2, D);
        Mask mask = Mask.full(4, 2);
        weigh(cell.sequence(x, cell.start(2), mask)).backward();
        weigh(cell.sequence(y, cell.start(2), mask)).backward();
        List<Array> expected = takeGradients();
        Var first = weigh(cell.sequence(x, cell.start(2), mask));
        Var second = weigh(cell.sequence(y, cell.start(2), mask));
        first.backward();
        second.backward();
        List<Array> computed = takeGradients();
        for (int i = 0; i < expected.size(); i++) {
            assertClose(expected.get(i), computed.get(i));
        }
    }

    private List<Array> takeGradients() {
        List<Array> gradients = new ArrayList<>();
        for (Parameter parameter : cell.parameters()) {
            gradients.add(parameter.gradient());
            parameter.clearGradient();
        }
        return gradients;
    }

    @Test
    void tenThousandStepsGoThereAndBack() {
        Cell small = cell(1, 2, random);
        Parameter x = draw("x", 10_000, 1, 1);
        small.sequence(x, small.start(1), Mask.full(10_000, 1))
                .last()
                .get(0)
                .sum()
                .backward();
        assertTrue(x.gradient().isFinite());
    }

    @Test
    void sameSeedGivesSameWeightsAndOtherSeedOthers() {
        Array one = cell(D, H, new Random(7)).parameters().get(0).value();
        Array same = cell(D, H, new Random(7)).parameters().get(0).value();
        Array other = cell(D, H, new Random(8)).parameters().get(0).value();
        assertEquals(one.toString(), same.toString());
        assertTrue(one.copy().addScaled(-1, other).sumOfSquares() > 0);
    }

    @Test
    void parametersAreTheSameObjectsAtEveryCall() {
        for (int i = 0; i < cell.parameters().size(); i++) {
            assertSame(cell.parameters().get(i), cell.parameters().get(i));
        }
    }

    @Test
    void sequencesThatAreNoneAreNamed() {
        Mask mask = Mask.full(2, 3);
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> cell.sequence(draw("x", 3, D), cell.start(3), mask));
        assertTrue(e.getMessage().contains("[3, 3]"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> cell.sequence(draw("x", 0, 3, D), cell.start(3), mask));
        assertThrows(IllegalArgumentException.class, () -> cell.sequence(draw("x", 4, 3, D), cell.start(3), mask));
        assertThrows(IllegalArgumentException.class, () -> cell.sequence(draw("x", 2, 3, D + 1), cell.start(3), mask));
    }

    private static void assertClose(Array expected, Array actual) {
        assertArrayEquals(expected.shape(), actual.shape());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), Tolerances.SINGLE);
        }
    }
}
