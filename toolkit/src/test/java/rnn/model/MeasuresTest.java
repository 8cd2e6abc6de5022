package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;

/** The measures of a model besides its loss. */
class MeasuresTest {
    /** A model that always gives the same answer. */
    private static Model<SequenceBatch> saying(float... logits) {
        return new Model<>() {
            @Override
            public Var loss(SequenceBatch batch) {
                return Outputs.loss(predict(batch), batch.targets());
            }

            @Override
            public Var predict(SequenceBatch batch) {
                int N = batch.targets().size();
                return Var.constant(FloatArray.of(logits, logits.length / N / 2, N, 2));
            }

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }
        };
    }

    private static SequenceBatch asking(int... right) {
        return new SequenceBatch(Tokens.single(right), Tokens.single(right));
    }

    @Test
    void confusionCountsWhichWasTakenForWhich() {
        Confusion found = Confusion.of(saying(1, 0, 0, 1, 0, 1, 1, 0), List.of(asking(0, 0, 1, 0)));
        assertArrayEquals(new double[] {2, 1}, found.counts()[0]);
        assertArrayEquals(new double[] {0, 1}, found.counts()[1]);
        assertEquals(0.75, found.accuracy());
        assertEquals(2 / 3.0, found.recall(0), Tolerances.DOUBLE);
        assertEquals(0.5, found.precision(1), Tolerances.DOUBLE);
        assertEquals(Accuracy.of(saying(1, 0, 0, 1, 0, 1, 1, 0), List.of(asking(0, 0, 1, 0))), found.accuracy());
    }

    @Test
    void whatTheMaskLeavesOutIsNotCounted() {
        Tokens masked = new Tokens(new int[][] {{0, 1, 1}}, new Mask(new double[][] {{1, 0, 1}}));
        SequenceBatch batch = new SequenceBatch(Tokens.single(0, 0, 0), masked);
        Model<SequenceBatch> model = saying(1, 0, 1, 0, 1, 0);
        assertEquals(0.5, Confusion.of(model, List.of(batch)).accuracy());
        assertEquals(2, Calibration.of(model, List.of(batch), 1).count()[0]);
    }

    /** Two answers have confidence 0.9, and one is right; two have 0.6, and both are right. */
    @Test
    void calibrationEqualsHandArithmetic() {
        float sure = (float) Math.log(9);
        float less = (float) Math.log(1.5);
        Calibration found = Calibration.of(saying(sure, 0, sure, 0, 0, less, less, 0), List.of(asking(0, 1, 1, 0)), 5);
        assertArrayEquals(new double[] {0, 0, 0, 2, 2}, found.count());
        assertEquals(0.6, found.confidence()[3], Tolerances.SINGLE);
        assertEquals(1, found.accuracy()[3]);
        assertEquals(0.5, found.accuracy()[4]);
        assertTrue(Double.isNaN(found.accuracy()[0]));
        assertEquals(0.5 * 0.4 + 0.5 * 0.4, found.error(), Tolerances.SINGLE);
    }

    @Test
    void areaIsTheShareOfPairsInTheRightOrder() {
        assertEquals(1, AreaUnderCurve.of(new double[] {1, 2, 3}, new boolean[] {false, false, true}));
        assertEquals(0, AreaUnderCurve.of(new double[] {3, 2, 1}, new boolean[] {false, false, true}));
        assertEquals(0.5, AreaUnderCurve.of(new double[] {0.0, -0.0}, new boolean[] {true, false}));
        Random random = new Random(1);
        for (int round = 0; round < 20; round++) {
            double[] scores = random.ints(30, 0, 8).asDoubleStream().toArray();
            boolean[] found = new boolean[30];
            for (int i = 0; i < 30; i++) {
                found[i] = i == 0 || (i > 1 && random.nextBoolean());
            }
            assertEquals(inPairs(scores, found), AreaUnderCurve.of(scores, found), Tolerances.DOUBLE);
        }
    }

    private static double inPairs(double[] scores, boolean[] found) {
        double right = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (found[i] && !found[j]) {
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return right / pairs;
    }

    @Test
    void refusesByName() {
        assertThrows(IllegalArgumentException.class, () -> AreaUnderCurve.of(new double[2], new boolean[3]));
        assertThrows(IllegalArgumentException.class, () -> AreaUnderCurve.of(new double[2], new boolean[2]));
        double[] none = {Double.NaN, 1};
        assertThrows(IllegalArgumentException.class, () -> AreaUnderCurve.of(none, new boolean[] {true, false}));
        assertThrows(IllegalArgumentException.class, () -> Confusion.of(saying(1, 0), List.of()));
        assertThrows(IllegalArgumentException.class, () -> Confusion.of(saying(1, 0), List.of(asking(2))));
        assertThrows(IllegalArgumentException.class, () -> Calibration.of(saying(1, 0), List.of(asking(1)), 0));
    }
}
