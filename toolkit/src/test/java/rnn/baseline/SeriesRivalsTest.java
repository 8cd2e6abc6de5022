package rnn.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Array;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;

/** The rivals that say how a series goes on. */
class SeriesRivalsTest {
    private static INDArray column(float... values) {
        return Nd4j.createFromArray(values).reshape(values.length, 1);
    }

    /** Every step asks for the next value. */
    private static SequenceBatch inStep(float... series) {
        float[] inputs = Arrays.copyOf(series, series.length - 1);
        float[] targets = Arrays.copyOfRange(series, 1, series.length);
        return new SequenceBatch(Numbers.sequence(column(inputs)), Numbers.sequence(column(targets)));
    }

    private static double[] answers(Baseline rival, SequenceBatch batch) {
        Array found = rival.predict(batch).value();
        double[] answers = new double[found.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = found.get(i);
        }
        return answers;
    }

    @Test
    void lastValueAndTheValueOfAPeriodAgo() {
        SequenceBatch batch = inStep(1, 5, 2, 6, 3, 7);
        assertArrayEquals(new double[] {1, 5, 2, 6, 3}, answers(LastValue.of(), batch));
        assertArrayEquals(new double[] {1, 1, 5, 2, 6}, answers(LastValue.seasonal(2), batch));
        assertArrayEquals(new double[] {1, 1, 1, 1, 1}, answers(LastValue.seasonal(9), batch));
    }

    @Test
    void oneAnswerIsThatOfEachSeriesOwnEnd() {
        Numbers inputs = Numbers.padded(List.of(column(1, 2, 3), column(7, 8)));
        SequenceBatch batch = new SequenceBatch(inputs, Numbers.single(column(0, 0)));
        assertArrayEquals(new double[] {3, 8}, answers(LastValue.of(), batch));
        assertArrayEquals(new double[] {2, 7}, answers(LastValue.seasonal(2), batch));
        INDArray two = Nd4j.createFromArray(new float[][] {{1, 10}, {2, 20}});
        SequenceBatch wide = new SequenceBatch(Numbers.sequence(two), Numbers.single(column(0)));
        assertArrayEquals(new double[] {20}, answers(LastValue.of(1), wide));
        assertThrows(IllegalArgumentException.class, () -> answers(LastValue.of(2), wide));
    }

    /** x_{t+1} = 1.6 x_t − 0.9 x_{t−1} + 0.5: a swinging series that two lags know and one does not. */
    @Test
    void autoregressionFindsTheEquationThatMadeTheSeries() {
        SequenceBatch training = inStep(swinging(60, 1));
        SequenceBatch heldOut = inStep(swinging(40, 3));
        assertTrue(new Autoregression(2).fit(List.of(training)).evaluate(List.of(heldOut)) < 1e-4);
        assertTrue(new Autoregression(4).fit(List.of(training)).evaluate(List.of(heldOut)) < 1e-3);
        assertTrue(new Autoregression(1).fit(List.of(training)).evaluate(List.of(heldOut)) > 0.02);
    }

    private static float[] swinging(int length, double start) {
        float[] series = new float[length];
        double before = start; // as the rival sees it: before the series, its first value repeats forever
        double now = start;
        for (int t = 0; t < length; t++) {
            series[t] = (float) now;
            double next = 1.6 * now - 0.9 * before + 0.5;
            before = now;
            now = next;
        }
        return series;
    }

    /** At the minimum the residue is at right angles to every input. */
    @Test
    void autoregressionLeavesAResidueThatNoInputExplains() {
        Random random = new Random(2);
        float[] noise = new float[60];
        for (int t = 0; t < noise.length; t++) {
            noise[t] = (float) random.nextGaussian();
        }
        SequenceBatch batch = inStep(noise);
        double[] given = answers(new Autoregression(3).fit(List.of(batch)), batch);
        double[] residues =
                IntStream.range(0, 59).mapToDouble(t -> noise[t + 1] - given[t]).toArray();
        assertEquals(0, Arrays.stream(residues).sum(), 1e-4);
        for (int k = 0; k < 3; k++) {
            int lag = k;
            double product = IntStream.range(0, 59)
                    .mapToDouble(t -> residues[t] * noise[Math.max(0, t - lag)])
                    .sum();
            assertEquals(0, product, 1e-4);
        }
    }

    @Test
    void aConstantSeriesHasAnAnswer() {
        SequenceBatch flat = inStep(4, 4, 4, 4, 4, 4);
        assertEquals(4, answers(new Autoregression(3).fit(List.of(flat)), flat)[4], 1e-4);
    }

    @Test
    void refusesByName() {
        SequenceBatch batch = inStep(1, 2, 3);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Autoregression(2).fit(List.of()))
                .getMessage()
                .contains("no batch to fit an autoregression on"));
        assertTrue(assertThrows(IllegalStateException.class, () -> new Autoregression(2).predict(batch))
                .getMessage()
                .contains("the autoregression has learned nothing yet"));
        assertThrows(IllegalArgumentException.class, () -> LastValue.seasonal(0));
        assertThrows(IllegalArgumentException.class, () -> new Autoregression(0));
        Numbers two = Numbers.sequence(column(1, 2));
        SequenceBatch uneven = new SequenceBatch(Numbers.sequence(column(1, 2, 3)), two);
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> LastValue.of().predict(uneven))
                .getMessage()
                .contains("answers once, or at each of 3 steps"));
    }
}
