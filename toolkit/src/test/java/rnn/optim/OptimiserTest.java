package rnn.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.Fixture;
import rnn.array.Conversions;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;

class OptimiserTest {
    static Stream<Arguments> optimisers() {
        return Stream.of(
                Arguments.of("optimisers", "sgd", new Sgd(0.1)),
                Arguments.of("optimisers", "momentum", new Sgd(0.1, 0.9)),
                Arguments.of("optimisers", "adam", new Adam(0.1)),
                Arguments.of("adaptive_optimisers", "adagrad", new AdaGrad(0.1)),
                Arguments.of("adaptive_optimisers", "rmsprop", new RmsProp(0.1)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("optimisers")
    void fiveStepsEqualPyTorch(String fixture, String name, Optimiser optimiser) {
        Fixture pytorch = Fixture.read(fixture);
        Parameter w = new Parameter("w", Conversions.toFloat(pytorch.get("start")));
        for (int step = 0; step < 5; step++) {
            INDArray gradient = pytorch.get("gradients").slice(step);
            w.clearGradient();
            w.accumulate(dw -> dw.add(Conversions.toFloat(gradient)));
            optimiser.step(List.of(w));
        }
        pytorch.assertEqual(name, w.value());
    }

    @Test
    void aParameterWithoutGradientStays() {
        Parameter w = new Parameter("w", FloatArray.of(new float[] {1}, 1));
        for (Optimiser optimiser : List.of(new Adam(0.1), new Sgd(0.1, 0.5), new AdaGrad(0.1), new RmsProp(0.1))) {
            optimiser.step(List.of(w));
        }
        assertEquals(1, w.value().get(0));
    }

    /** The parameters are so large that they are split over several threads. */
    private static final int MANY = 1 << 15;

    private static Parameter withGradient(double gradient) {
        Parameter w = new Parameter("w", FloatArray.ofZeros(MANY));
        w.accumulate(dw -> dw.fill(gradient));
        return w;
    }

    @ParameterizedTest
    @MethodSource("makers")
    void aParameterThatIsListedTwiceMovesOnce(Supplier<Optimiser> make) {
        Parameter once = withGradient(0.5);
        Parameter twice = withGradient(0.5);
        Optimiser one = make.get();
        Optimiser other = make.get().with(Schedule.constant());
        for (int step = 0; step < 3; step++) {
            one.step(List.of(once));
            other.step(List.of(twice, twice, withGradient(1), twice));
        }
        for (int i = 0; i < MANY; i++) {
            assertEquals(once.value().get(i), twice.value().get(i));
        }
    }

    static Stream<Supplier<Optimiser>> makers() {
        return Stream.of(
                () -> new Sgd(0.1),
                () -> new Sgd(0.1, 0.9),
                () -> new AdaGrad(0.1),
                () -> new RmsProp(0.1),
                () -> new Adam(0.1));
    }

    @Test
    void aParameterThatIsListedTwiceIsClippedAndCountedOnce() {
        Parameter w = withGradient(3);
        Parameter v = withGradient(4);
        List<Parameter> listed = List.of(w, v, w, w, v);
        double norm = 5 * Math.sqrt(MANY);
        assertEquals(2 * MANY, Parameter.count(listed));
        assertEquals(norm, GradientClip.globalNorm(listed), 1e-3);
        assertEquals(norm, GradientClip.byGlobalNorm(listed, norm / 5), 1e-3);
        assertEquals(0.6, w.gradient().get(0), 1e-6);
        GradientClip.byNorm(listed, Math.sqrt(MANY) / 10);
        assertEquals(0.1, w.gradient().get(MANY - 1), 1e-6);
        GradientClip.byValue(listed, 0.05);
        assertEquals(0.05, v.gradient().get(0), 1e-6);
        assertEquals(List.of(w, v), Parameter.union(listed, listed));
    }

    @Test
    void clippingKeepsTheDirectionAndReturnsTheNormBefore() {
        Parameter w = new Parameter("w", FloatArray.ofZeros(1));
        Parameter v = new Parameter("v", FloatArray.ofZeros(1));
        w.accumulate(dw -> dw.fill(3));
        v.accumulate(dv -> dv.fill(4));
        List<Parameter> both = List.of(w, v, new Parameter("unused", FloatArray.ofZeros(2)));
        assertEquals(5, GradientClip.byGlobalNorm(both, 10), 1e-6);
        assertEquals(3, w.gradient().get(0), 1e-6);
        assertEquals(5, GradientClip.byGlobalNorm(both, 1), 1e-6);
        assertEquals(0.6, w.gradient().get(0), 1e-6);
        assertEquals(0.8, v.gradient().get(0), 1e-6);
    }

    @Test
    void clippingByNormScalesEachParameterByItself() {
        Parameter small = new Parameter("small", FloatArray.ofZeros(1));
        Parameter large = new Parameter("large", FloatArray.ofZeros(2));
        small.accumulate(dw -> dw.fill(0.5));
        large.accumulate(dw -> dw.fill(-10));
        GradientClip.byNorm(List.of(small, large, new Parameter("unused", FloatArray.ofZeros(1))), 1);
        assertEquals(0.5, small.gradient().get(0), 1e-6);
        assertEquals(-Math.sqrt(0.5), large.gradient().get(1), 1e-6);
    }

    @Test
    void clippingByValueCutsEachNumber() {
        Parameter w = new Parameter("w", FloatArray.ofZeros(2));
        w.accumulate(dw -> dw.add(FloatArray.of(new float[] {0.5f, -10}, 2)));
        GradientClip.byValue(List.of(w, new Parameter("unused", FloatArray.ofZeros(1))), 1);
        assertEquals(0.5, w.gradient().get(0), 1e-6);
        assertEquals(-1, w.gradient().get(1), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> GradientClip.byValue(List.of(w), -1));
        assertThrows(IllegalArgumentException.class, () -> GradientClip.byGlobalNorm(List.of(w), Double.NaN));
    }

    @Test
    void ratesThatMakeNoSenseAreNamed() {
        assertEquals(
                "learning rate must be a positive number, not -1.0",
                assertThrows(IllegalArgumentException.class, () -> new Adam(-1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Sgd(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Sgd(0.1, 1));
    }
}
