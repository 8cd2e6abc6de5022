package rnn.associative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.associative.HopfieldTest.assertThrowsSaying;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BamTest {
    private static final int[] X1 = {1, -1, 1, -1, 1, -1};
    private static final int[] Y1 = {1, 1, -1, -1};
    private static final int[] X2 = {1, 1, 1, -1, -1, -1};
    private static final int[] Y2 = {1, -1, 1, -1};

    @Test
    void examplePrintedInThePaper() {
        Bam memory = new Bam(6, 4).store(X1, Y1).store(X2, Y2);
        double[][] M = {{2, 0, 0, -2}, {0, -2, 2, 0}, {2, 0, 0, -2}, {-2, 0, 0, 2}, {0, 2, -2, 0}, {-2, 0, 0, 2}};
        assertArrayEquals(M, memory.weights());
        assertEquals(new Bam.Pair(X1, Y1), memory.recall(X1));
        assertEquals(new Bam.Pair(X2, Y2), memory.recallBack(Y2));
        assertEquals(-24, memory.energy(X1, Y1));
        assertEquals(-24, memory.energy(X2, Y2));
    }

    @Test
    void exampleOfTheJavadoc() {
        Bam memory = new Bam(4, 2).store(new int[] {1, -1, 1, -1}, new int[] {1, -1});
        assertArrayEquals(
                new int[] {1, -1}, memory.recall(new int[] {1, -1, 1, 1}).y());
    }

    @Test
    void energyNeverRisesThoughWholeLayersChangeAtOnce() {
        Random random = new Random(1);
        for (int P : new int[] {2, 10, 60}) {
            Bam memory = new Bam(30, 20);
            for (int p = 0; p < P; p++) {
                memory.store(Draw.signs(30, random), Draw.signs(20, random));
            }
            int[] x = Draw.signs(30, random);
            int[] y = Draw.signs(20, random);
            double energy = memory.energy(x, y);
            for (int pass = 0; pass < 40; pass++) {
                y = pass % 2 == 0 ? memory.forward(x, y) : y;
                x = pass % 2 == 1 ? memory.back(y, x) : x;
                assertTrue(memory.energy(x, y) <= energy);
                energy = memory.energy(x, y);
            }
        }
    }

    @Test
    void itIsAHopfieldNetworkOfTwoLayers() {
        Random random = new Random(2);
        Bam memory = new Bam(5, 3);
        memory.store(Draw.signs(5, random), Draw.signs(3, random)).store(Draw.signs(5, random), Draw.signs(3, random));
        double[][] M = memory.weights();
        double[][] W = new double[8][8];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 3; j++) {
                W[i][5 + j] = M[i][j];
                W[5 + j][i] = M[i][j];
            }
        }
        Hopfield network = Hopfield.ofWeights(W);
        for (int trial = 0; trial < 20; trial++) {
            int[] x = Draw.signs(5, random);
            int[] y = Draw.signs(3, random);
            assertEquals(memory.energy(x, y), network.energy(both(x, y)));
            Bam.Pair rest = memory.recall(x);
            assertTrue(network.isAtRest(both(rest.x(), rest.y())));
        }
    }

    private static int[] both(int[] x, int[] y) {
        return IntStream.concat(IntStream.of(x), IntStream.of(y)).toArray();
    }

    @Test
    void eachHalfRecallsTheOther() {
        Random random = new Random(3);
        int[][] xs = Draw.patterns(4, 100, random);
        int[][] ys = Draw.patterns(4, 80, random);
        Bam memory = new Bam(100, 80);
        for (int p = 0; p < 4; p++) {
            memory.store(xs[p], ys[p]);
        }
        for (int p = 0; p < 4; p++) {
            assertEquals(new Bam.Pair(xs[p], ys[p]), memory.recall(Draw.turned(xs[p], 10)));
            assertEquals(new Bam.Pair(xs[p], ys[p]), memory.recallBack(Draw.turned(ys[p], 8)));
        }
    }

    @Test
    void withoutPairsEverythingStays() {
        assertEquals(new Bam.Pair(new int[] {-1}, new int[] {1, 1}), new Bam(1, 2).recall(new int[] {-1}));
        assertEquals("[-1] and [1, 1]", new Bam(1, 2).recall(new int[] {-1}).toString());
    }

    @Test
    void refusals() {
        assertThrowsSaying("second layer must be at least 1, not 0", () -> new Bam(3, 0));
        assertThrowsSaying("its number 0 is 0", () -> new Bam(1, 1).store(new int[] {0}, new int[] {1}));
        assertThrowsSaying("2 numbers for 1 units", () -> new Bam(1, 1).recallBack(new int[] {1, 1}));
    }
}
