package rnn.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.net.Unroll;

/** The gradients with respect to the states, and the step at which a wrong backward pass departs from them. */
class StateGradientsTest {
    private static final Var X = Var.constant(Init.gaussian(new Random(1), 1, 5, 2, 3));

    private static Var lastSum(Var outputs) {
        return outputs.step(outputs.value().dimension(0) - 1).sum();
    }

    /** dh_{t−1} = (dh_t ⊙ (1 − h_t²)) Whᵀ, from dh_{T−1} = 1. */
    @Test
    void followTheChainRuleOfAnElmanCell() {
        ElmanCell cell = new ElmanCell(3, 4, new Random(2));
        StateGradients gradients = StateGradients.of(cell, X, StateGradientsTest::lastSum);
        INDArray all = gradients.ofPart(0);
        INDArray d = Nd4j.ones(2, 4);
        for (int t = 4; t >= 0; t--) {
            assertArrayEquals(
                    d.dup().data().asDouble(), all.slice(t).dup().data().asDouble(), 1e-6);
            assertEquals(d.norm2Number().doubleValue(), gradients.norms()[t], 1e-6);
            INDArray h = gradients.states().get(t).get(0).toINDArray();
            d = d.mul(h.mul(h).rsub(1)).mmul(cell.Wh.toINDArray().transpose());
        }
        assertEquals(gradients.states().get(4).get(0).value().sum(), gradients.loss(), 1e-6);
    }

    @Test
    void leaveTheParametersTheirGradients() {
        ElmanCell cell = new ElmanCell(3, 4, new Random(2));
        StateGradients.of(cell, X, StateGradientsTest::lastSum);
        INDArray stepped = cell.Wh.gradientToINDArray();
        cell.parameters().forEach(Parameter::clearGradient);
        lastSum(new Unroll(cell).apply(X).outputs()).backward();
        assertArrayEquals(
                cell.Wh.gradientToINDArray().data().asDouble(), stepped.data().asDouble(), 1e-5);
    }

    @Test
    void countAllPartsOfAState() {
        for (rnn.cell.Cell cell :
                java.util.List.of(new LstmCell(3, 4, new Random(3)), new GruCell(3, 4, new Random(3)))) {
            StateGradients gradients = StateGradients.of(cell, X, StateGradientsTest::lastSum);
            double squares = 0;
            for (int part = 0; part < gradients.states().get(2).parts().size(); part++) {
                squares +=
                        Math.pow(gradients.ofPart(part).slice(2).norm2Number().doubleValue(), 2);
            }
            assertEquals(Math.sqrt(squares), gradients.norms()[2], 1e-6);
        }
    }

    @Test
    void areZeroAfterTheStepThatTheLossReads() {
        ElmanCell cell = new ElmanCell(3, 4, new Random(2));
        double[] norms =
                StateGradients.of(cell, X, outputs -> outputs.step(1).sum()).norms();
        assertEquals(0, norms[2] + norms[3] + norms[4], 0);
        assertTrue(norms[0] > 0 && norms[1] > 0);
    }

    @Test
    void theDebuggerNamesTheFirstWrongStepOnTheWayBack() {
        INDArray right = Nd4j.createFromArray(new float[][][] {{{1, 2}}, {{3, 4}}, {{5, 6}}});
        assertEquals(
                OptionalInt.empty(),
                BpttDebugger.compare(right.add(1e-6), right).firstWrong());
        INDArray wrong = right.dup();
        wrong.slice(0).muli(2);
        wrong.slice(1).addi(0.1);
        BpttDebugger found = BpttDebugger.compare(wrong, right);
        assertEquals(OptionalInt.of(1), found.firstWrong());
        assertTrue(found.toString().startsWith("right at step 2, wrong at step 1"), found.toString());
        assertEquals("goes wrong here", found.toTable().get(1, 4));
        assertEquals("after the error", found.toTable().get(2, 4));
        wrong.slice(2).muli(Double.NaN);
        assertTrue(BpttDebugger.compare(wrong, right).toString().startsWith("wrong at step 2, the last"));
    }

    /** A vanished gradient is small, and still has a right value. */
    @Test
    void theDebuggerMeasuresEachStepByItsOwnSize() {
        INDArray right = Nd4j.createFromArray(new float[][][] {{{1e-6f, 2e-6f}}, {{1, 1}}});
        INDArray doubled = right.dup();
        doubled.slice(0).muli(2);
        assertEquals(OptionalInt.of(0), BpttDebugger.compare(doubled, right).firstWrong());
    }

    @Test
    void theDebuggerNamesBothShapes() {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> BpttDebugger.compare(Nd4j.ones(2, 3), Nd4j.ones(3, 1, 2)))
                .getMessage();
        assertEquals("gradients of states are [T,N,H]; given [2, 3], right [3, 1, 2]", message);
    }
}
