package rnn.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;

class ScheduleTest {
    @Test
    void stairsFallAtTheirEdges() {
        Schedule stairs = Schedule.stairs(10, 0.5);
        assertEquals(1, stairs.factor(9));
        assertEquals(0.5, stairs.factor(10));
        assertEquals(0.25, stairs.factor(20));
        assertEquals(0.125, Schedule.exponential(0.5).factor(3));
    }

    @Test
    void cosineGoesFromOneOverAHalfToZeroAndStays() {
        Schedule cosine = Schedule.cosine(100);
        assertEquals(1, cosine.factor(0), Tolerances.DOUBLE);
        assertEquals(0.5, cosine.factor(50), Tolerances.DOUBLE);
        assertEquals(0, cosine.factor(100), Tolerances.DOUBLE);
        assertEquals(0, cosine.factor(1000), Tolerances.DOUBLE);
    }

    @Test
    void linearHoldsTheFullRateThenFallsInALineToItsLastAndStays() {
        Schedule linear = Schedule.linear(50, 100, 0.02);
        assertEquals(1, linear.factor(0));
        assertEquals(1, linear.factor(50));
        assertEquals(0.51, linear.factor(75), Tolerances.DOUBLE);
        assertEquals(0.02, linear.factor(100));
        assertEquals(0.02, linear.factor(1000));
    }

    @Test
    void warmUpTakesItsStepsToTheFullRateAndMultipliesWithWhatFollows() {
        Schedule warmUp = Schedule.warmUp(4);
        assertEquals(0.25, warmUp.factor(0));
        assertEquals(1, warmUp.factor(3));
        assertEquals(1, warmUp.factor(9));
        assertEquals(0.5 * 0.9, warmUp.times(Schedule.exponential(0.9)).factor(1), Tolerances.DOUBLE);
    }

    static Stream<Optimiser> optimisers() {
        return Stream.of(new Sgd(0.1), new Sgd(0.1, 0.9), new AdaGrad(0.1), new RmsProp(0.1), new Adam(0.1));
    }

    @ParameterizedTest
    @MethodSource("optimisers")
    void everyOptimiserFollowsItsSchedule(Optimiser optimiser) {
        Parameter w = new Parameter("w", FloatArray.ofZeros(1));
        w.accumulate(dw -> dw.fill(1));
        Optimiser scheduled = optimiser.with(step -> step == 1 ? 0 : 1);
        scheduled.step(List.of(w));
        double afterOne = w.value().get(0);
        scheduled.step(List.of(w));
        assertEquals(afterOne, w.value().get(0));
        scheduled.step(List.of(w));
        assertTrue(w.value().get(0) < afterOne);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void aFactorThatIsNoneIsNamedAndMovesNothing(double factor) {
        Parameter w = new Parameter("w", FloatArray.ofZeros(1));
        w.accumulate(dw -> dw.fill(1));
        Optimiser scheduled = new Sgd(0.1).with(step -> factor);
        assertEquals(
                "the schedule multiplies the learning rate by " + factor
                        + " at step 0: it must be a number of at least 0",
                assertThrows(IllegalArgumentException.class, () -> scheduled.step(List.of(w)))
                        .getMessage());
        assertEquals(0, w.value().get(0));
        assertThrows(IllegalArgumentException.class, () -> new Sgd(0.1).with(null));
        assertThrows(IllegalArgumentException.class, () -> scheduled.with(null));
        assertThrows(IllegalArgumentException.class, () -> Schedule.constant().times(null));
    }

    @Test
    void schedulesOfNoStepAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Schedule.cosine(0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.exponential(1.5));
        assertThrows(IllegalArgumentException.class, () -> Schedule.linear(-1, 10, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.linear(10, 10, 0));
        assertThrows(IllegalArgumentException.class, () -> Schedule.linear(0, 10, 1));
    }
}
