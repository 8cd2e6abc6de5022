package rnn.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.Fixture;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/** The laws of the losses whose targets are numbers: squared error and binary cross-entropy. */
class LossesOfNumbersTest {
    private static final Mask MASK = Mask.ofLengths(3, 3, 1);

    interface Loss {
        Var of(Var outputs, Array targets, Mask mask);
    }

    private static final Loss SQUARED = SquaredError::of;
    private static final Loss BINARY = BinaryCrossEntropy::of;

    private final Parameter outputs = new Parameter("outputs", Init.uniform(new Random(1), 2, 3, 2, 2));
    private final Array targets = Init.uniform(new Random(2), 0.5, 3, 2, 2);

    LossesOfNumbersTest() {
        targets.add(targets.zeros().fill(0.5));
    }

    static Stream<Arguments> losses() {
        return Stream.of(Arguments.of("squared error", SQUARED), Arguments.of("binary cross-entropy", BINARY));
    }

    static Stream<Arguments> fixtures() {
        return Stream.of(Arguments.of("squared", "numbers", SQUARED), Arguments.of("binary", "marks", BINARY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void gradientMatchesCentralDifferenceWithPadding(String name, Loss loss) {
        Array doubles = Conversions.toDouble(targets);
        GradientCheck.of(List.of(outputs), () -> loss.of(outputs, doubles, MASK).scale(-3))
                .require();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void valuesAndGradientsEqualPyTorch(String name, String target, Loss loss) {
        Fixture pytorch = Fixture.read("losses_of_numbers");
        Parameter y = new Parameter("y", Conversions.toFloat(pytorch.get("outputs")));
        Mask mask = new Mask(pytorch.get("mask").toDoubleMatrix());
        Var value = loss.of(y, Conversions.toFloat(pytorch.get(target)), mask);
        pytorch.assertEqual(name, value.value());
        value.backward();
        pytorch.assertEqual("d" + name, y.gradient());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void whatStandsInThePaddingNeverMatters(String name, Loss loss) {
        double before = loss.of(outputs, targets, MASK).item();
        outputs.value().set(6, Double.NaN);
        targets.set(11, Double.NaN);
        assertEquals(before, loss.of(outputs, targets, MASK).backward());
        assertTrue(outputs.gradient().isFinite());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void shapesThatDoNotFitAndAnAllMaskedBatchAreNamed(String name, Loss loss) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> loss.of(outputs, FloatArray.ofZeros(3, 2, 1), MASK));
        assertEquals(name + ": outputs [3, 2, 2] and targets [3, 2, 1] must have the same shape", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> loss.of(outputs, FloatArray.ofZeros(2, 2, 2), MASK));
        assertThrows(IllegalArgumentException.class, () -> loss.of(outputs, targets, new Mask(new double[3][2])));
    }

    @Test
    void yesOrNoIsTheSoftmaxOfTwoClassesOfWhichOneHasLogitZero() {
        Var one = Var.constant(FloatArray.of(new float[] {0.7f, -2}, 2, 1));
        Var two = Var.constant(FloatArray.of(new float[] {0, 0.7f, 0, -2}, 2, 2));
        int[][] answers = {{1, 0}};
        assertEquals(
                SoftmaxCrossEntropy.of(two, answers).item(),
                BinaryCrossEntropy.of(one, answers, Mask.full(1, 2)).item(),
                Tolerances.SINGLE);
    }

    @Test
    void hugeLogitsStayFinite() {
        Parameter z = new Parameter("z", FloatArray.of(new float[] {1e4f, -1e4f}, 2, 1));
        assertEquals(
                1e4,
                BinaryCrossEntropy.of(z, new int[][] {{0, 1}}, Mask.full(1, 2)).backward());
        assertTrue(z.gradient().isFinite());
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoIsNamed() {
        Var z = Var.constant(FloatArray.ofZeros(1, 1));
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> BinaryCrossEntropy.of(z, new int[][] {{2}}, Mask.full(1, 1)));
        assertEquals("binary cross-entropy: target 2.0 of number 0 is not from 0 (no) to 1 (yes)", e.getMessage());
    }

    @Test
    void aTargetThatIsNoNumberIsNamedUnlessItIsMaskedOut() {
        Parameter y = new Parameter("y", FloatArray.of(new float[] {1, 2}, 2, 1));
        FloatArray targets = FloatArray.of(new float[] {1, Float.NaN}, 2, 1);
        Exception e = assertThrows(IllegalArgumentException.class, () -> SquaredError.of(y, targets, Mask.full(1, 2)));
        assertEquals(
                "squared error: target NaN of number 1 is not a number: fill the gap or mask it out", e.getMessage());
        assertEquals(
                0,
                SquaredError.of(y, targets, new Mask(new double[][] {{1, 0}})).backward());
        assertTrue(y.gradient().isFinite());
    }

    @Test
    void aSquareIsTheMeanOverItemsAndColumns() {
        Var y = Var.constant(FloatArray.of(new float[] {1, 2, 3, 4}, 2, 2));
        assertEquals(
                (1 + 4 + 9 + 16) / 4.0,
                SquaredError.of(y, FloatArray.ofZeros(2, 2)).item());
    }

    @Test
    void natsAreBitsAndPerplexity() {
        assertEquals(3, Nats.bits(Math.log(8)), Tolerances.DOUBLE);
        assertEquals(8, Nats.perplexity(Math.log(8)), Tolerances.DOUBLE);
    }
}
