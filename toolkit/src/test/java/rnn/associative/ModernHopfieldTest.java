package rnn.associative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.associative.HopfieldTest.assertThrowsSaying;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.DoubleArray;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.net.AttentionMemory;
import rnn.net.DotProductAttention;

class ModernHopfieldTest {
    @Test
    void exampleOfTheJavadoc() {
        ModernHopfield memory = new ModernHopfield(2, new double[] {1, 0}, new double[] {0, 1});
        double[] query = {1, 0.5};
        assertArrayEquals(new double[] {0.7310585786300049, 0.2689414213699951}, memory.retrieve(query), 1e-15);
    }

    @Test
    void oneStepIsDotProductAttention() {
        Random random = new Random(1);
        int P = 7;
        int D = 5;
        double[][] patterns = gaussian(P, D, random);
        double[] query = gaussian(1, D, random)[0];
        DoubleArray states = DoubleArray.of(
                Arrays.stream(patterns).flatMapToDouble(Arrays::stream).toArray(), P, 1, D);
        DoubleArray asked = DoubleArray.of(query.clone(), 1, D);
        ModernHopfield memory = new ModernHopfield(1 / Math.sqrt(D), patterns);
        AttentionMemory.Reading reading = DotProductAttention.scaled(D)
                .over(Var.constant(states), Mask.full(P, 1))
                .read(Var.constant(asked));
        double[] found = memory.retrieve(query);
        double[] weights = memory.weights(query);
        for (int d = 0; d < D; d++) {
            assertEquals(reading.context().value().get(d), found[d], 1e-12);
        }
        for (int p = 0; p < P; p++) {
            assertEquals(reading.weights().value().get(p), weights[p], 1e-12);
        }
    }

    @Test
    void energyNeverRisesAndIsNeverBelowZero() {
        Random random = new Random(2);
        for (double beta : new double[] {0.01, 0.3, 2, 50}) {
            ModernHopfield memory = new ModernHopfield(beta, gaussian(12, 6, random));
            double[] state = gaussian(1, 6, random)[0];
            for (int step = 0; step < 20; step++) {
                double before = memory.energy(state);
                state = memory.retrieve(state);
                assertTrue(memory.energy(state) <= before + 1e-12 && memory.energy(state) >= -1e-12);
            }
        }
    }

    @Test
    void findsOneOfManyInOneStep() {
        Random random = new Random(3);
        double[][] patterns = gaussian(1000, 64, random);
        ModernHopfield memory = new ModernHopfield(0.5, patterns);
        double[] query = patterns[17].clone();
        for (int d = 0; d < 64; d++) {
            query[d] += 0.5 * random.nextGaussian();
        }
        assertArrayEquals(patterns[17], memory.retrieve(query), 0.01);
    }

    @Test
    void nearZeroBetaGivesTheMeanOfAll() {
        double[][] patterns = {{1, 4}, {3, 8}};
        assertArrayEquals(new double[] {2, 6}, new ModernHopfield(1e-12, patterns).retrieve(new double[] {9, 9}), 1e-9);
    }

    @Test
    void largeScoresDoNotOverflow() {
        ModernHopfield memory = new ModernHopfield(1e6, new double[] {1000}, new double[] {-1000});
        assertArrayEquals(new double[] {1000}, memory.retrieve(new double[] {500}));
        assertTrue(Double.isFinite(memory.energy(new double[] {500})));
    }

    @Test
    void onePatternOfOneNumberIsAlwaysFound() {
        ModernHopfield memory = new ModernHopfield(1, new double[] {3});
        assertArrayEquals(new double[] {3}, memory.retrieve(new double[] {-7}));
        assertEquals(0, memory.energy(new double[] {3}), 1e-12);
        assertEquals(1, memory.units());
        assertEquals(1, memory.patterns());
    }

    @Test
    void refusals() {
        assertThrowsSaying("give at least one", () -> new ModernHopfield(1));
        assertThrowsSaying("must be a positive number", () -> new ModernHopfield(0, new double[] {1}));
        assertThrowsSaying("pattern 1 has 2 numbers", () -> new ModernHopfield(1, new double[1], new double[2]));
        assertThrowsSaying("its number 0 is NaN", () -> new ModernHopfield(1, new double[] {Double.NaN}));
        assertThrowsSaying("state has 2 numbers", () -> new ModernHopfield(1, new double[1]).retrieve(new double[2]));
    }

    private static double[][] gaussian(int rows, int columns, Random random) {
        return Arrays.stream(new double[rows][columns])
                .map(row ->
                        Arrays.stream(row).map(zero -> random.nextGaussian()).toArray())
                .toArray(double[][]::new);
    }
}
