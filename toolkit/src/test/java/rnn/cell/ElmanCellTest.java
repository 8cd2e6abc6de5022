package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.factory.Nd4j;
import rnn.Fixture;
import rnn.array.Conversions;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class ElmanCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new ElmanCell(inputSize, hiddenSize, random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"elman", "elman_one_step_one_item"})
    void valuesAndGradientsEqualPyTorch(String name) {
        Fixture pytorch = Fixture.read(name);
        ElmanCell cell = new ElmanCell(pytorch.get("Wx"), pytorch.get("Wh"), pytorch.get("b"));
        Parameter x = new Parameter("x", Conversions.toFloat(pytorch.get("x")));
        Parameter start = new Parameter("start", Conversions.toFloat(pytorch.get("start")));
        int batch = x.value().dimension(1);
        Unrolled unrolled =
                cell.sequence(x, State.of(start), Mask.full(x.value().dimension(0), batch));
        pytorch.assertEqual("outputs", unrolled.outputs().value());
        pytorch.assertEqual("last", unrolled.last().get(0).value());
        Var weights = Var.constant(pytorch.get("weights"));
        Var lastWeights = Var.constant(pytorch.get("lastWeights"));
        unrolled.outputs()
                .times(weights)
                .sum()
                .plus(unrolled.last().get(0).times(lastWeights).sum())
                .backward();
        pytorch.assertEqual("dx", x.gradient());
        pytorch.assertEqual("dstart", start.gradient());
        pytorch.assertEqual("dWx", cell.Wx.gradient());
        pytorch.assertEqual("dWh", cell.Wh.gradient());
        pytorch.assertEqual("db", cell.b.gradient());
    }

    @Test
    void oneStepIsTheEquation() {
        ElmanCell cell = new ElmanCell(
                Nd4j.create(new float[][] {{1, 0}, {0, 2}}),
                Nd4j.create(new float[][] {{0, 1}, {0, 0}}),
                Nd4j.create(new float[] {0, -1}));
        State before = State.of(Var.constant(Nd4j.create(new float[][] {{0.5f, 0}})));
        Step step = cell.step(Var.constant(Nd4j.create(new float[][] {{0.25f, 0.5f}})), before);
        assertEquals(Math.tanh(0.25), step.output().value().get(0), 1e-6);
        assertEquals(Math.tanh(2 * 0.5 + 0.5 - 1), step.output().value().get(1), 1e-6);
    }

    @Test
    void weightsThatDoNotFitAreNamed() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> new ElmanCell(Nd4j.zeros(2, 3), Nd4j.zeros(2, 2), Nd4j.zeros(3)));
        assertEquals("Elman cell: Wx [2, 3], Wh [2, 2] and b [3] must be [D,H], [H,H] and [H]", e.getMessage());
    }
}
