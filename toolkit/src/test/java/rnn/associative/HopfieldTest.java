package rnn.associative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HopfieldTest {
    private static final int[] A = {1, -1, 1, -1};
    private static final int[] B = {1, 1, -1, -1};

    @Test
    void workedByHand() {
        Hopfield network = new Hopfield(4).store(A, B);
        assertArrayEquals(
                new double[][] {{0, 0, 0, -0.5}, {0, 0, -0.5, 0}, {0, -0.5, 0, 0}, {-0.5, 0, 0, 0}}, network.weights());
        assertEquals(-1, network.energy(A));
        assertEquals(-1, network.energy(B));
        int[] state = {1, 1, 1, 1};
        assertEquals(1, network.energy(state));
        assertEquals(-0.5, network.weightedSum(state, 0));
        assertTrue(network.update(state, 0));
        assertArrayEquals(new int[] {-1, 1, 1, 1}, state);
        assertEquals(0, network.energy(state));
    }

    @Test
    void exampleOfTheJavadoc() {
        Hopfield network = new Hopfield(4).store(A, B);
        assertArrayEquals(A, network.recall(new int[] {1, -1, 1, 1}, new Random(1)));
    }

    @Test
    void energyNeverRisesAndFallsByTwiceTheWeightedSum() {
        Random random = new Random(3);
        for (int P : new int[] {1, 6, 40}) {
            int N = 50;
            for (Hopfield network : new Hopfield[] {
                new Hopfield(N).store(Draw.patterns(P, N, random)),
                Hopfield.projecting(Draw.patterns(P, N, random)),
                new Hopfield(N).store(Draw.patterns(P, N, random)).unlearn(Draw.signs(N, random), 0.3)
            }) {
                int[] state = Draw.signs(N, random);
                for (int step = 0; step < 500; step++) {
                    int unit = random.nextInt(N);
                    double before = network.energy(state);
                    double sum = network.weightedSum(state, unit);
                    boolean turned = network.update(state, unit);
                    assertEquals(before - (turned ? 2 * Math.abs(sum) : 0), network.energy(state), 1e-12);
                }
            }
        }
    }

    @Test
    void storedPatternsAndTheirMirrorsAreAtRestBelowCapacity() {
        int[][] patterns = Draw.patterns(10, 400, new Random(4));
        Hopfield network = new Hopfield(400).store(patterns);
        for (int[] pattern : patterns) {
            assertTrue(network.isAtRest(pattern));
            assertTrue(
                    network.isAtRest(Arrays.stream(pattern).map(sign -> -sign).toArray()));
            assertArrayEquals(pattern, network.recall(Draw.turned(pattern, 80), new Random(5)));
        }
    }

    @Test
    void mixtureOfThreeIsAtRest() {
        int[][] patterns = Draw.patterns(3, 1000, new Random(6));
        int[] mixture = new int[1000];
        Arrays.setAll(mixture, i -> Integer.signum(patterns[0][i] + patterns[1][i] + patterns[2][i]));
        assertTrue(new Hopfield(1000).store(patterns).isAtRest(mixture));
    }

    @Test
    void allAtOnceAlternatesWhereOneAtATimeRests() {
        Hopfield network = Hopfield.ofWeights(new double[][] {{0, -1}, {-1, 0}});
        assertArrayEquals(new int[] {-1, -1}, network.allAtOnce(new int[] {1, 1}));
        assertArrayEquals(new int[] {1, 1}, network.allAtOnce(new int[] {-1, -1}));
        assertTrue(network.isAtRest(network.recall(new int[] {1, 1}, new Random(7))));
    }

    @Test
    void unitStaysWhereItsSumIsZero() {
        int[][] patterns = Draw.patterns(2, 10, new Random(1)); // tenths do not add up to 0 exactly, whole numbers do
        Hopfield network = new Hopfield(10).store(patterns);
        for (int i = 0; i < 10; i++) {
            int[] state = Draw.signs(10, new Random(i));
            long sum = 0;
            for (int j = 0; j < 10; j++) {
                sum += j == i ? 0 : (patterns[0][i] * patterns[0][j] + patterns[1][i] * patterns[1][j]) * state[j];
            }
            assertEquals(sum / 10.0, network.weightedSum(state, i), 0);
            assertEquals(sum * state[i] < 0, network.update(state, i));
        }
        assertTrue(new Hopfield(3).isAtRest(new int[] {1, -1, 1}));
    }

    @Test
    void roundingCannotKeepARecallGoing() {
        Random random = new Random(8);
        for (int start = 0; start < 200; start++) {
            double third = 1.0 / 3;
            Hopfield network = Hopfield.ofWeights(new double[][] {
                {0, third, -0.1, third - 0.1}, {third, 0, 0.1, 0.2}, {-0.1, 0.1, 0, 0.3}, {third - 0.1, 0.2, 0.3, 0}
            });
            assertTrue(network.isAtRest(network.recall(Draw.signs(4, random), random)));
        }
    }

    @Test
    void projectionKeepsPatternsThatAreAlike() {
        Random random = new Random(9);
        int[] first = Draw.signs(60, random);
        int[][] alike = {first, Draw.turned(first, 5), Draw.turned(first, 9), Draw.turned(first, 14)};
        Hopfield network = Hopfield.projecting(alike);
        for (int[] pattern : alike) {
            assertTrue(network.isAtRest(pattern));
        }
        assertFalse(Arrays.stream(alike).allMatch(new Hopfield(60).store(alike)::isAtRest));
        assertThrowsSaying("pattern 1 is a weighted sum", () -> Hopfield.projecting(A, A));
        assertThrowsSaying(
                "pattern 2 is a weighted sum",
                () -> Hopfield.projecting(new int[] {1, 1}, new int[] {1, -1}, new int[] {-1, 1}));
    }

    @Test
    void unlearningWhollyTakesAPatternOut() {
        Hopfield network = new Hopfield(4).store(A, B).unlearn(B, 1);
        assertArrayEquals(new Hopfield(4).store(A).weights(), network.weights());
    }

    @Test
    void oneUnitHasNoNeighbourAndStaysWhatItIs() {
        Hopfield network = new Hopfield(1).store(new int[] {-1});
        assertArrayEquals(new double[][] {{0}}, network.weights());
        assertArrayEquals(new int[] {1}, network.recall(new int[] {1}, new Random(1)));
        assertEquals(0, network.energy(new int[] {1}));
    }

    @Test
    void sameSeedSameRecall() {
        Hopfield network = new Hopfield(60).store(Draw.patterns(20, 60, new Random(2)));
        int[] start = Draw.signs(60, new Random(3));
        assertArrayEquals(network.recall(start, new Random(4)), network.recall(start, new Random(4)));
    }

    @Test
    void refusals() {
        assertThrowsSaying("at least 1, not 0", () -> new Hopfield(0));
        assertThrowsSaying("give at least one", Hopfield::projecting);
        assertThrowsSaying("its number 1 is 0", () -> new Hopfield(2).store(new int[] {1, 0}));
        assertThrowsSaying("3 numbers for 2 units", () -> new Hopfield(2).store(new int[] {1, 1, 1}));
        assertThrowsSaying("pattern 0 is null", () -> new Hopfield(2).store((int[]) null));
        assertThrowsSaying(
                "connected with itself", () -> Hopfield.ofWeights(new double[][] {{0, 1, 0}, {1, 2, 0}, {0, 0, 0}}));
        assertThrowsSaying("differ", () -> Hopfield.ofWeights(new double[][] {{0, 1}, {-1, 0}}));
        assertThrowsSaying("must be a number", () -> Hopfield.ofWeights(new double[][] {{0, Double.NaN}, {1, 0}}));
        assertThrowsSaying("row 1 has 1", () -> Hopfield.ofWeights(new double[][] {{0, 1}, {1}}));
        assertThrowsSaying("unit 2 is not one of the 2", () -> new Hopfield(2).update(new int[] {1, 1}, 2));
        assertThrowsSaying("must be a positive number", () -> new Hopfield(4).unlearn(A, -1));
        assertThrowsSaying("2 numbers for 4 units", () -> Hopfield.overlap(A, new int[] {1, 1}));
    }

    @Test
    void refusedPatternStoresNothing() {
        Hopfield network = new Hopfield(4);
        assertThrowsSaying("its number 3 is 2", () -> network.store(A, new int[] {1, 1, 1, 2}));
        assertArrayEquals(new double[4][4], network.weights());
    }

    static void assertThrowsSaying(String part, Runnable call) {
        String said = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(said.contains(part), said);
    }
}
