package check.ex10;

import static org.junit.jupiter.api.Assertions.assertEquals;

import check.Draw;
import contract.LstmState;
import contract.LstmStepGradient;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The right way back of task 10.3 against central differences of the right step, in double precision. */
class LstmStepBackTest {
    private static final double EPSILON = 1e-5;

    /** Central differences are right to about ε² = 1e-10 and the rounding 1e-16 / ε = 1e-11. */
    private static final double TOLERANCE = 1e-8;

    private final Draw draw = new Draw(5);
    private final INDArray z = draw.normal(3, 16).castTo(DataType.DOUBLE);
    private final INDArray cBefore = draw.normal(3, 4).castTo(DataType.DOUBLE);
    private final INDArray dh = draw.normal(3, 4).castTo(DataType.DOUBLE);
    private final INDArray dc = draw.normal(3, 4).castTo(DataType.DOUBLE);

    @Test
    void gradientMatchesCentralDifference() {
        LstmStepGradient back = LstmStepBackCheck.RIGHT.back(
                dh,
                dc,
                Lstm.gate(z, Lstm.I),
                Lstm.gate(z, Lstm.F),
                Lstm.candidate(z, Lstm.G),
                Lstm.gate(z, Lstm.O),
                cBefore,
                after().c());
        assertMatches(z, back.dz());
        assertMatches(cBefore, back.dcBefore());
    }

    private void assertMatches(INDArray input, INDArray gradient) {
        for (int n = 0; n < input.rows(); n++) {
            for (int k = 0; k < input.columns(); k++) {
                double before = input.getDouble(n, k);
                input.putScalar(n, k, before + EPSILON);
                double above = loss();
                input.putScalar(n, k, before - EPSILON);
                double below = loss();
                input.putScalar(n, k, before);
                assertEquals((above - below) / (2 * EPSILON), gradient.getDouble(n, k), TOLERANCE);
            }
        }
    }

    private LstmState after() {
        return Lstm.state(
                Lstm.gate(z, Lstm.I), Lstm.gate(z, Lstm.F), Lstm.candidate(z, Lstm.G), Lstm.gate(z, Lstm.O), cBefore);
    }

    /** A loss whose gradients with respect to h and c are dh and dc. */
    private double loss() {
        LstmState after = after();
        return dh.mul(after.h()).sumNumber().doubleValue()
                + dc.mul(after.c()).sumNumber().doubleValue();
    }
}
