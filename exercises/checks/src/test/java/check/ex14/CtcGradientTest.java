package check.ex14;

import static org.junit.jupiter.api.Assertions.assertEquals;

import check.Draw;
import check.ex14.Trellis.Walk;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.fused.CtcTrellis;

/**
 * The right answers of tasks 14.3 and 14.4, compared with another program and with central differences, in double
 * precision.
 */
class CtcGradientTest {
    private static final double EPSILON = 1e-5;

    /** Central differences are right to about ε² = 1e-10, and the toolkit's sum of logarithms to 5e-10 / ε. */
    private static final double TOLERANCE = 1e-4;

    private final Draw draw = new Draw(5);
    private final INDArray logY = Trellis.logProbabilities(draw, 7, 5);
    private final int[] target = Trellis.word(draw, 4, 5);

    @Test
    void walkEqualsTheToolkitsTrellis() {
        CtcTrellis trellis = Trellis.of(logY, target);
        INDArray walked = Walk.RIGHT.logAlpha(logY, target);
        for (int t = 0; t < 7; t++) {
            for (int s = 0; s < trellis.states(); s++) {
                assertEquals(trellis.logAlpha(t, s), walked.getDouble(t, s), 1e-8);
            }
        }
    }

    @Test
    void gradientMatchesCentralDifference() {
        CtcTrellis trellis = Trellis.of(logY, target);
        INDArray gradient =
                CtcGradientCheck.RIGHT.gradient(logY, Trellis.logAlpha(trellis), Trellis.logBeta(trellis), target);
        for (int t = 0; t < 7; t++) {
            for (int c = 0; c < 5; c++) {
                double difference = (loss(t, c, EPSILON) - loss(t, c, -EPSILON)) / (2 * EPSILON);
                assertEquals(difference, gradient.getDouble(t, c), TOLERANCE);
            }
        }
    }

    /** −ln p with one logit moved; the logarithms of probabilities serve as logits. */
    private double loss(int t, int c, double by) {
        INDArray moved = logY.dup();
        moved.putScalar(t, c, logY.getDouble(t, c) + by);
        INDArray row = moved.getRow(t);
        moved.putRow(t, row.sub(Math.log(Transforms.exp(row).sumNumber().doubleValue())));
        return -Trellis.of(moved, target).logLikelihood();
    }
}
