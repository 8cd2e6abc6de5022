package rnn.kalman;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.net.Layers;
import rnn.net.Unroll;

class RecurrentPerceptronTest {
    private static final double[] SERIES = new Random(2).doubles(12, -1, 1).toArray();

    @Test
    void derivativesMatchCentralDifferencesForEveryWeight() {
        for (int[] sizes : new int[][] {{1, 6, 5, 1}, {1, 3, 1}, {1, 2, 3, 2, 1}}) {
            RecurrentPerceptron network = new RecurrentPerceptron(new Random(3), sizes);
            double[] w = network.weights();
            double[] g = new double[w.length];
            double answer = 0;
            for (double x : SERIES) {
                answer = network.step(g, x);
            }
            assertEquals(answer, last(network), 0);
            for (int i = 0; i < w.length; i++) {
                double kept = w[i];
                w[i] = kept + 1e-5;
                double above = last(network);
                w[i] = kept - 1e-5;
                double below = last(network);
                w[i] = kept;
                assertEquals((above - below) / 2e-5, g[i], 1e-9, Arrays.toString(sizes) + ", weight " + i);
            }
        }
    }

    private static double last(RecurrentPerceptron network) {
        return network.run(SERIES)[SERIES.length - 1];
    }

    @Test
    void severalInputsAreDerivedToo() {
        RecurrentPerceptron network = new RecurrentPerceptron(new Random(4), 2, 3, 1);
        double[] g = new double[network.weights().length];
        network.step(g, 0.3, -0.7);
        double[] w = network.weights();
        w[1] += 1e-6;
        network.restart();
        double[] unused = new double[w.length];
        double above = network.step(unused, 0.3, -0.7);
        w[1] -= 2e-6;
        network.restart();
        assertEquals((above - network.step(unused, 0.3, -0.7)) / 2e-6, g[1], 1e-8);
    }

    @Test
    void equalsAStackOfElmanCells() {
        RecurrentPerceptron network = new RecurrentPerceptron(new Random(5), 1, 6, 5, 1);
        assertEquals(114, network.weights().length);
        double[] w = network.weights();
        Layers layers = new Layers(new Unroll(cell(w, 0, 1, 6)), new Unroll(cell(w, 48, 6, 5)));
        INDArray x = Nd4j.createFromArray(SERIES).reshape(SERIES.length, 1, 1);
        INDArray h = layers.apply(Var.constant(x)).outputs().toINDArray().reshape(SERIES.length, 5);
        INDArray out = Nd4j.createFromArray(Arrays.copyOfRange(w, 108, 113)).reshape(5, 1);
        assertArrayEquals(
                network.run(SERIES),
                h.mmul(out.castTo(h.dataType())).add(w[113]).toDoubleVector(),
                1e-5);
    }

    private static ElmanCell cell(double[] w, int from, int D, int H) {
        INDArray W = Nd4j.createFromArray(Arrays.copyOfRange(w, from, from + (D + 1 + H) * H))
                .reshape(D + 1 + H, H);
        return new ElmanCell(
                rows(W, 0, D), rows(W, D + 1, D + 1 + H), W.getRow(D).dup());
    }

    private static INDArray rows(INDArray W, int from, int to) {
        return W.get(
                        org.nd4j.linalg.indexing.NDArrayIndex.interval(from, to),
                        org.nd4j.linalg.indexing.NDArrayIndex.all())
                .dup();
    }

    @Test
    void runLeavesTheStateAloneAndRestartForgets() {
        RecurrentPerceptron network = new RecurrentPerceptron(new Random(6), 1, 4, 1);
        RecurrentPerceptron twin = new RecurrentPerceptron(new Random(6), 1, 4, 1);
        double[] g = new double[network.weights().length];
        double[] other = g.clone();
        double first = network.step(g, 0.5);
        twin.step(other, 0.5);
        network.run(SERIES);
        assertEquals(twin.step(other, 0.1), network.step(g, 0.1), 0);
        assertArrayEquals(other, g, 0);
        network.restart();
        assertEquals(first, network.step(g, 0.5), 0);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Random random = new Random(1);
        refused("at least 3", () -> new RecurrentPerceptron(random, 1, 1));
        refused("at least 1", () -> new RecurrentPerceptron(random, 1, 0, 1));
        refused("one output", () -> new RecurrentPerceptron(random, 1, 2, 2));
        RecurrentPerceptron network = new RecurrentPerceptron(random, 1, 2, 1);
        double[] g = new double[network.weights().length];
        refused("finite number, not NaN", () -> network.step(g, Double.NaN));
        refused("not 2", () -> network.step(g, 1, 2));
        refused("the array has 3", () -> network.step(new double[3], 1));
    }

    private static void refused(String words, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(words), message);
    }
}
