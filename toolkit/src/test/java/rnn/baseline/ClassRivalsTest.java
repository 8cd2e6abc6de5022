package rnn.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.model.Accuracy;

/** The rivals that give a sequence one class. */
class ClassRivalsTest {
    private static final int V = 4;

    private static SequenceBatch tokens(List<int[]> sequences, int... labels) {
        return new SequenceBatch(Tokens.padded(sequences), Tokens.single(labels));
    }

    private static SequenceBatch series(int[] labels, float[]... series) {
        List<INDArray> all = Arrays.stream(series)
                .map(one -> Nd4j.createFromArray(one).reshape(one.length, 1))
                .toList();
        return new SequenceBatch(Numbers.padded(all), Tokens.single(labels));
    }

    static List<Baseline> tokenRivals() {
        return List.of(new PositionWeights(V, 3), new CountRegression(1, 3), new CountRegression(3, 3));
    }

    private static SequenceBatch random(long seed, int count) {
        Random random = new Random(seed);
        List<int[]> sequences = new ArrayList<>();
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            sequences.add(random.ints(1 + random.nextInt(6), 0, V).toArray());
            labels[i] = random.nextInt(3);
        }
        return tokens(sequences, labels);
    }

    @ParameterizedTest
    @MethodSource("tokenRivals")
    void probabilitiesSumToOneWhateverIsAsked(Baseline rival) {
        rival.fit(List.of(random(1, 30), random(2, 7)));
        SequenceBatch asked = random(3, 40); // also longer sequences, and runs that were never seen
        Array answers = rival.predict(asked).value();
        for (int n = 0; n < 40; n++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += Math.exp(answers.get(3 * n + k));
            }
            assertEquals(1, sum, Tolerances.SINGLE);
        }
        assertTrue(Double.isFinite(rival.evaluate(List.of(asked))));
    }

    @ParameterizedTest
    @MethodSource("tokenRivals")
    void fittingAgainForgetsAndASequenceIsAnsweredAlone(Baseline rival) {
        double first = rival.fit(List.of(random(1, 30))).evaluate(List.of(random(4, 9)));
        rival.fit(List.of(random(2, 30)));
        rival.fit(List.of(random(1, 30)));
        SequenceBatch asked = random(4, 9);
        assertEquals(first, rival.evaluate(List.of(asked)));
        Array together = rival.predict(asked).value();
        for (int n = 0; n < 9; n++) {
            Array alone = rival.predict(asked.select(n)).value();
            for (int k = 0; k < 3; k++) {
                assertEquals(alone.get(k), together.get(3 * n + k), Tolerances.SINGLE);
            }
        }
    }

    /** Class 0: 0 1 and 0 0; class 1: 2 1. Asked: 0 1. */
    @Test
    void positionWeightsEqualHandArithmetic() {
        SequenceBatch training = tokens(List.of(new int[] {0, 1}, new int[] {0, 0}, new int[] {2, 1}), 0, 0, 1);
        Array answer = new PositionWeights(3, 2)
                .fit(List.of(training))
                .predict(tokens(List.of(new int[] {0, 1}), 0))
                .value();
        double zero = 3 * (3.0 / 5) * (2.0 / 5);
        double one = 2 * (1.0 / 4) * (2.0 / 4);
        assertEquals(Math.log(zero / (zero + one)), answer.get(0), Tolerances.SINGLE);
        assertEquals(Math.log(one / (zero + one)), answer.get(1), Tolerances.SINGLE);
    }

    @Test
    void positionWeightsSeePlacesAndCountsDoNot() {
        SequenceBatch order =
                tokens(List.of(new int[] {0, 1}, new int[] {1, 0}, new int[] {0, 1}, new int[] {1, 0}), 0, 1, 0, 1);
        assertEquals(1, Accuracy.of(new PositionWeights(V, 2).fit(List.of(order)), List.of(order)));
        assertEquals(0.5, Accuracy.of(new CountRegression(1, 2).fit(List.of(order)), List.of(order)));
        assertEquals(1, Accuracy.of(new CountRegression(2, 2).fit(List.of(order)), List.of(order)));
    }

    /** At the minimum of a convex loss no direction leads down. */
    @Test
    void regressionOnCountsComesNearItsMinimum() {
        SequenceBatch same = tokens(List.of(new int[] {1}, new int[] {1}, new int[] {1}, new int[] {2}), 0, 0, 1, 1);
        Array answers =
                new CountRegression(1, 2).fit(List.of(same)).predict(same).value();
        assertEquals(2 / 3.0, Math.exp(answers.get(0)), 0.05); // two of the three equal sequences have class 0
        assertTrue(Math.exp(answers.get(7)) > 0.9);
    }

    @Test
    void warpingForgivesWhatComesLate() {
        double[][] early = {{0}, {1}, {0}, {0}, {0}};
        double[][] late = {{0}, {0}, {0}, {1}, {0}};
        assertEquals(2, NearestNeighbour.stiff(early, late));
        assertEquals(0, NearestNeighbour.warped(early, late, 2));
        assertEquals(2, NearestNeighbour.warped(early, late, 0));
        assertEquals(bruteForce(early, late, 0, 0), NearestNeighbour.warped(early, late, 9));
        assertEquals(0, NearestNeighbour.warped(new double[][] {{3}}, new double[][] {{3}, {3}, {3}}, 0));
    }

    @Test
    void warpingEqualsTheBestOfAllPaths() {
        Random random = new Random(5);
        for (int i = 0; i < 30; i++) {
            double[][] x = drawn(random);
            double[][] y = drawn(random);
            assertEquals(bruteForce(x, y, 0, 0), NearestNeighbour.warped(x, y, 9), Tolerances.DOUBLE);
        }
    }

    private static double[][] drawn(Random random) {
        double[][] steps = new double[1 + random.nextInt(5)][2];
        for (double[] step : steps) {
            step[0] = random.nextGaussian();
            step[1] = random.nextGaussian();
        }
        return steps;
    }

    private static double bruteForce(double[][] x, double[][] y, int i, int j) {
        if (i == x.length || j == y.length) {
            return Double.POSITIVE_INFINITY;
        }
        double here = Math.pow(x[i][0] - y[j][0], 2);
        for (int d = 1; d < x[i].length; d++) {
            here += Math.pow(x[i][d] - y[j][d], 2);
        }
        if (i == x.length - 1 && j == y.length - 1) {
            return here;
        }
        return here
                + Math.min(
                        bruteForce(x, y, i + 1, j + 1),
                        Math.min(bruteForce(x, y, i + 1, j), bruteForce(x, y, i, j + 1)));
    }

    @Test
    void neighboursAreFoundAmongSeriesOfSeveralLengths() {
        SequenceBatch training =
                series(new int[] {0, 1}, new float[] {0, 1, 0, 0, 0, 0}, new float[] {0, 0.6f, 0.6f, 0.6f});
        SequenceBatch asked = series(new int[] {0, 1}, new float[] {0, 0, 0, 0, 1, 0}, new float[] {0, 0.5f, 0.7f});
        Baseline warped = NearestNeighbour.warped(2, 3).fit(List.of(training));
        assertEquals(1, Accuracy.of(warped, List.of(asked)));
        assertEquals(1, Accuracy.of(new NearestNeighbour(2).fit(List.of(training)), List.of(training)));
        assertArrayEquals(
                new double[] {Math.log(0.9), Math.log(0.1)},
                new double[] {
                    warped.predict(asked).value().get(0),
                    warped.predict(asked).value().get(1)
                },
                Tolerances.SINGLE);
    }

    /** The second sequence has no class: its target is padding, whose id is 0. */
    @Test
    void aSequenceWithoutAClassTeachesNoNeighbour() {
        Mask first = new Mask(new double[][] {{1, 0}});
        SequenceBatch both = series(new int[] {1, 0}, new float[] {0, 0}, new float[] {5, 5});
        SequenceBatch training = new SequenceBatch(both.inputs(), new Tokens(new int[][] {{1, 0}}, first));
        Array answer = new NearestNeighbour(2)
                .fit(List.of(training))
                .predict(series(new int[] {1}, new float[] {5, 5}))
                .value();
        assertEquals(Math.log(0.9), answer.get(1), Tolerances.SINGLE);
    }

    @Test
    void aSeriesOfNothingButPaddingIsNamed() {
        Numbers steps = new Numbers(FloatArray.ofZeros(2, 1, 1), new Mask(new double[2][1]));
        SequenceBatch empty = new SequenceBatch(steps, Tokens.single(1));
        String refused = assertThrows(IllegalArgumentException.class, () -> new NearestNeighbour(2).fit(List.of(empty)))
                .getMessage();
        assertTrue(refused.contains("sequence 0 of a batch is nothing but padding"), refused);
    }

    @Test
    void refusesByName() {
        for (Baseline rival : List.of(new PositionWeights(V, 2), new CountRegression(2, 2), new NearestNeighbour(2))) {
            String empty = assertThrows(IllegalArgumentException.class, () -> rival.fit(List.of()))
                    .getMessage();
            assertTrue(empty.contains("the training set of a") && empty.contains("is empty"), empty);
            String early = assertThrows(IllegalStateException.class, () -> rival.predict(random(1, 2)))
                    .getMessage();
            assertTrue(early.contains("has learned nothing yet: call fit(training) first"), early);
        }
        for (Baseline rival : List.of(new PositionWeights(V, 2), new NearestNeighbour(2))) {
            SequenceBatch some = rival instanceof NearestNeighbour
                    ? series(new int[] {1}, new float[] {1})
                    : tokens(List.of(new int[] {1}), 1);
            SequenceBatch none =
                    new SequenceBatch(some.inputs(), new Tokens(new int[1][1], new Mask(new double[1][1])));
            String empty = assertThrows(IllegalArgumentException.class, () -> rival.fit(List.of(none)))
                    .getMessage();
            assertTrue(empty.contains("is empty"), empty);
        }
        SequenceBatch strange = tokens(List.of(new int[] {1}), 2);
        assertThrows(IllegalArgumentException.class, () -> new PositionWeights(V, 2).fit(List.of(strange)));
        SequenceBatch many = new SequenceBatch(Tokens.sequence(1, 2), Tokens.sequence(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new CountRegression(1, 2).fit(List.of(many)));
    }
}
