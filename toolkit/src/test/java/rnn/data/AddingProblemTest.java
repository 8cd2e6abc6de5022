package rnn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.Array;

/** Each half has one mark, the sum is right, and the baseline is as stated. */
class AddingProblemTest {
    @Test
    void marksOneNumberInEachHalfAndAddsThem() {
        for (int steps : new int[] {2, 3, 11}) {
            SequenceBatch batch = AddingProblem.batch(steps, 5, new Random(steps));
            Array x = ((Numbers) batch.inputs()).values();
            for (int n = 0; n < 5; n++) {
                double sum = 0;
                int early = 0;
                int late = 0;
                for (int t = 0; t < steps; t++) {
                    double mark = x.get((t * 5 + n) * 2 + 1);
                    sum += mark * x.get((t * 5 + n) * 2);
                    early += t < steps / 2 ? (int) mark : 0;
                    late += t < steps / 2 ? 0 : (int) mark;
                }
                assertEquals(1, early);
                assertEquals(1, late);
                assertEquals(((Numbers) batch.targets()).values().get(n), sum, 1e-6);
            }
        }
    }

    @Test
    void theBaselineIsTheErrorOfAnsweringOne() {
        Array sums = ((Numbers) AddingProblem.batch(10, 20_000, new Random(1)).targets()).values();
        double error = 0;
        for (int n = 0; n < sums.size(); n++) {
            error += Math.pow(sums.get(n) - 1, 2) / sums.size();
        }
        assertEquals(AddingProblem.BASELINE, error, 0.005);
    }

    @Test
    void twoMarksNeedTwoSteps() {
        String message = assertThrows(IllegalArgumentException.class, () -> AddingProblem.batch(1, 3, new Random(1)))
                .getMessage();
        assertTrue(message.endsWith("not of 3 sequences of 1 steps"), message);
    }
}
