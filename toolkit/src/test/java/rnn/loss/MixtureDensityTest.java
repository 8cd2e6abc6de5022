package rnn.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class MixtureDensityTest {
    private static final MixtureDensity NUMBERS = MixtureDensity.ofNumbers(3);
    private static final MixtureDensity POINTS = MixtureDensity.ofPoints(3);
    private static final Mask MASK = Mask.ofLengths(3, 3, 1);

    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of(1, NUMBERS),
                Arguments.of(2, POINTS),
                Arguments.of(1, NUMBERS.noNarrowerThan(0)),
                Arguments.of(2, POINTS.noNarrowerThan(0.5)));
    }

    private static Parameter z(MixtureDensity density, int steps, int batch) {
        return new Parameter("z", Init.uniform(new Random(1), 1.5, steps, batch, density.outputs()));
    }

    private static Array targets(int dimensions, int steps, int batch) {
        return Init.uniform(new Random(2), 2, steps, batch, dimensions);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void gradientMatchesCentralDifferenceWithPadding(int dimensions, MixtureDensity density) {
        Parameter z = z(density, 3, 2);
        Array targets = Conversions.toDouble(targets(dimensions, 3, 2));
        GradientCheck.of(List.of(z), () -> density.of(z, targets, MASK).scale(-3))
                .require();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void gradientMatchesCentralDifferenceInOneStepOfOneItem(int dimensions, MixtureDensity density) {
        Parameter z = z(density, 1, 1);
        Array targets = Conversions.toDouble(targets(dimensions, 1, 1));
        GradientCheck.of(List.of(z), () -> density.of(z, targets)).require();
    }

    /** The same number by way of the matrix of covariances, its inverse and its determinant, and without logarithms. */
    @ParameterizedTest
    @MethodSource("losses")
    void lossEqualsTheSumOfDensitiesWrittenOut(int dimensions, MixtureDensity density) {
        Array z = Conversions.toDouble(z(density, 3, 2).value());
        Array targets = Conversions.toDouble(targets(dimensions, 3, 2));
        double sum = 0;
        for (int row = 0; row < 6; row++) {
            Mixture mixture = density.at(z, row);
            double p = 0;
            for (int k = 0; k < 3; k++) {
                double[] mean = mixture.mean(k);
                double[] sigma = mixture.deviation(k);
                double dx = targets.get(row * dimensions) - mean[0];
                double a = sigma[0] * sigma[0];
                double form = dx * dx / a;
                double determinant = a;
                if (dimensions == 2) {
                    double dy = targets.get(2 * row + 1) - mean[1];
                    double b = sigma[0] * sigma[1] * mixture.correlation(k);
                    double c = sigma[1] * sigma[1];
                    determinant = a * c - b * b;
                    form = (c * dx * dx - 2 * b * dx * dy + a * dy * dy) / determinant;
                }
                p += mixture.weights()[k]
                        * Math.exp(-form / 2)
                        / Math.sqrt(Math.pow(2 * Math.PI, dimensions) * determinant);
            }
            assertEquals(-Math.log(p), density.surprises(z, targets)[row], 1e-9);
            sum -= Math.log(p);
        }
        assertEquals(sum / 6, density.of(Var.constant(z), targets).item(), 1e-9);
    }

    /**
     * At the mean of a round bell of deviation 1 it is ln 2π; away from it and tilted; half of that and half of a
     * narrow one.
     */
    @ParameterizedTest
    @MethodSource("losses")
    void surprisesAreThoseOfEachMixture(int dimensions, MixtureDensity density) {
        for (double size : new double[] {0.1, 1, 10}) {
            Array z = Conversions.toDouble(Init.uniform(new Random(11), (float) size, 4, 5, density.outputs()));
            Array targets = Conversions.toDouble(Init.uniform(new Random(12), 10, 4, 5, dimensions));
            double[] surprises = density.surprises(z, targets);
            for (int row = 0; row < 20; row++) {
                double[] x = IntStream.range(row * dimensions, (row + 1) * dimensions)
                        .mapToDouble(targets::get)
                        .toArray();
                double written = -density.at(z, row).logDensity(x);
                assertEquals(written, surprises[row], 1e-10 * Math.max(1, Math.abs(written)));
            }
        }
    }

    @Test
    void worksTheExamplesOfALesson() {
        assertEquals(1.8379, one(0, 0, 0, 0, 0), 5e-5);
        double r = Math.log((1 + 0.5 / 0.99) / (1 - 0.5 / 0.99)) / 2;
        assertEquals(2.3607, one(1, 1, 0, 0, r), 5e-5);
        double half = Math.log(0.5);
        Array z = DoubleArray.of(new double[] {0, 0, 0, 0, 1, 1, 0, 0, half, half, r, 0}, 1, 12);
        MixtureDensity two = MixtureDensity.ofPoints(2).noNarrowerThan(0);
        assertEquals(1.0065, two.surprises(z, DoubleArray.of(new double[] {1, 1}, 1, 2))[0], 5e-5);
    }

    private static double one(double x, double y, double sx, double sy, double r) {
        Array z = DoubleArray.of(new double[] {0, 0, 0, sx, sy, r}, 1, 6);
        return MixtureDensity.ofPoints(1).noNarrowerThan(0).surprises(z, DoubleArray.of(new double[] {x, y}, 1, 2))[0];
    }

    @Test
    void aDensityOverThePlaneSumsToOneAtAnyTemperature() {
        Mixture mixture = POINTS.at(z(POINTS, 1, 1).value(), 0);
        for (double temperature : new double[] {0.5, 1, 2}) {
            double sum = 0;
            double step = 0.1;
            for (double x = -30; x < 30; x += step) {
                for (double y = -30; y < 30; y += step) {
                    sum += Math.exp(mixture.cooled(temperature).logDensity(x, y)) * step * step;
                }
            }
            assertEquals(1, sum, 1e-4);
        }
    }

    @Test
    void drawsHaveTheMixturesMeanAndSpread() {
        Mixture mixture = POINTS.at(Init.uniform(new Random(3), 1, 1, 18), 0);
        Random random = new Random(4);
        double[] mean = new double[2];
        double product = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            double[] x = mixture.draw(random);
            mean[0] += x[0] / draws;
            mean[1] += x[1] / draws;
            product += x[0] * x[1] / draws;
        }
        assertArrayEquals(mixture.mean(), mean, 2 * Tolerances.SAMPLE);
        double expected = 0;
        for (int k = 0; k < 3; k++) {
            double[] sigma = mixture.deviation(k);
            expected += mixture.weights()[k]
                    * (mixture.correlation(k) * sigma[0] * sigma[1] + mixture.mean(k)[0] * mixture.mean(k)[1]);
        }
        assertEquals(expected, product, 4 * Tolerances.SAMPLE);
    }

    @Test
    void aColdMixtureDrawsTheMeanOfItsLikeliestBellAndASeedDrawsTheSame() {
        Array z = FloatArray.of(new float[] {0, 2, 1, -1, 5, 9, 0, 0, 0}, 1, 9);
        Mixture mixture = NUMBERS.at(z, 0);
        assertEquals(5, mixture.cooled(1e-6).draw(new Random(5))[0], 0.01);
        assertArrayEquals(mixture.draw(new Random(6)), mixture.draw(new Random(6)));
        assertThrows(IllegalArgumentException.class, () -> mixture.cooled(0));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void whatStandsInThePaddingNeverMatters(int dimensions, MixtureDensity density) {
        Parameter z = z(density, 3, 2);
        Array targets = targets(dimensions, 3, 2);
        double before = density.of(z, targets, MASK).item();
        z.value().set(5 * density.outputs(), Double.NaN);
        targets.set(5 * dimensions, Double.NaN);
        assertEquals(before, density.of(z, targets, MASK).backward());
        assertTrue(z.gradient().isFinite());
        assertEquals(0, z.gradient().get(5 * density.outputs() + 1));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void anyTargetAndAnyNumbersGiveAFiniteLossAndGradient(int dimensions, MixtureDensity density) {
        for (float size : new float[] {1, 30, 300}) {
            Parameter z = new Parameter("z", Init.uniform(new Random(7), size, 4, 5, density.outputs()));
            Array targets = Init.uniform(new Random(8), 1e4, 4, 5, dimensions);
            assertTrue(
                    Double.isFinite(density.noNarrowerThan(0.01).of(z, targets).backward()));
            assertTrue(z.gradient().isFinite(), "numbers of size " + size);
        }
    }

    @Test
    void aBellFarFromItsTargetIsStillPulled() {
        Parameter z = new Parameter("z", FloatArray.of(new float[] {0, 0, 0}, 1, 3));
        Array target = FloatArray.of(new float[] {1000}, 1, 1);
        double loss =
                MixtureDensity.ofNumbers(1).noNarrowerThan(0).of(z, target).backward();
        assertEquals(500_000 + Math.log(2 * Math.PI) / 2, loss, 0.1);
        assertEquals(-1000, z.gradient().get(1), 1e-3);
    }

    /** The failure that the bound is there for. */
    @Test
    void withoutABoundABellOnARepeatedTargetGainsWithoutEnd() {
        Array target = FloatArray.of(new float[] {0}, 1, 1);
        double before = Double.POSITIVE_INFINITY;
        for (float s : new float[] {0, -10, -20, -40, -80}) {
            Var z = Var.constant(FloatArray.of(new float[] {0, 0, s}, 1, 3));
            double loss =
                    MixtureDensity.ofNumbers(1).noNarrowerThan(0).of(z, target).item();
            assertEquals(s + Math.log(2 * Math.PI) / 2, loss, Tolerances.SINGLE);
            assertTrue(loss < before);
            before = loss;
            double bounded = MixtureDensity.ofNumbers(1).of(z, target).item();
            assertTrue(bounded >= Math.log(MixtureDensity.NARROWEST));
        }
    }

    @Test
    void whatDoesNotFitIsNamed() {
        Var z = Var.constant(FloatArray.ofZeros(2, 3, 18));
        Exception e = assertThrows(IllegalArgumentException.class, () -> NUMBERS.of(z, FloatArray.ofZeros(2, 3, 1)));
        assertEquals(
                "mixture density: a mixture of 3 over numbers takes 9 numbers, and the network gives 18",
                e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> POINTS.of(z, FloatArray.ofZeros(2, 3, 1)));
        assertEquals("mixture density: each target holds the two numbers of a point, not 1", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> POINTS.of(z, FloatArray.ofZeros(2, 2, 2)));
        assertThrows(IllegalArgumentException.class, () -> POINTS.surprises(z.value(), FloatArray.ofZeros(2, 2, 2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> POINTS.of(z, FloatArray.ofZeros(2, 3, 2), new Mask(new double[2][3])));
        assertThrows(
                IllegalArgumentException.class,
                () -> POINTS.of(z, FloatArray.ofZeros(2, 3, 2).fill(Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> MixtureDensity.ofPoints(0));
        assertThrows(IllegalArgumentException.class, () -> POINTS.noNarrowerThan(-1));
        assertThrows(IllegalArgumentException.class, () -> POINTS.at(z.value(), 6));
        assertThrows(
                IllegalArgumentException.class, () -> POINTS.at(z.value(), 0).logDensity(1));
    }
}
