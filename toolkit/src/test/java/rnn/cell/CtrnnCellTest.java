package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rnn.cell.CellLaws.copy;
import static rnn.cell.CellLaws.stateOf;
import static rnn.cell.CellLaws.step;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.net.Unroll;

/** The contract is held by a cell that learns its time constants; the laws below are about fixed ones too. */
class CtrnnCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return CtrnnCell.learningTau(inputSize, hiddenSize, 2, 5, 1, random);
    }

    /** Every second connection is cut, and time constants are fixed. */
    private static CtrnnCell cut(int inputSize, int hiddenSize, RandomGenerator random) {
        double[] tau = new double[hiddenSize];
        Arrays.setAll(tau, i -> 2 + 3 * i);
        return new CtrnnCell(inputSize, tau, 1, random)
                .connected(chequered(inputSize, hiddenSize), chequered(hiddenSize, hiddenSize));
    }

    private static double[][] chequered(int rows, int columns) {
        double[][] mask = new double[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            mask[i / columns][i % columns] = (i / columns + i % columns) % 2;
        }
        return mask;
    }

    @Test
    void oneStepIsTheEquation() {
        CtrnnCell cell = new CtrnnCell(1, new double[] {4}, 0.5, new Random(1));
        cell.Wx.value().fill(3);
        cell.Wh.value().fill(-2);
        cell.b.value().fill(0.25);
        State before = cell.stateOf(Var.constant(FloatArray.ofZeros(1, 1).fill(0.5)));
        Step step = cell.step(Var.constant(FloatArray.ofZeros(1, 1).fill(1)), before);
        double y = 0.5 + 0.5 / 4 * (-2 * Math.tanh(0.5) + 3 + 0.25 - 0.5);
        assertEquals(y, step.state().get(1).item(), Tolerances.SINGLE);
        assertEquals(Math.tanh(y), step.output().item(), Tolerances.SINGLE);
    }

    @Test
    void aStepAsLongAsTheTimeConstantIsElmansCell() {
        double[] tau = new double[H];
        Arrays.fill(tau, 7);
        CtrnnCell cell = new CtrnnCell(D, tau, 7, new Random(1));
        ElmanCell elman = new ElmanCell(D, H, new Random(2));
        copy(1, cell.parameters(), elman.parameters());
        State before = stateOf(cell);
        assertClose(
                step(elman, State.of(before.get(0))).output(),
                step(cell, before).output());
    }

    @Test
    void learnedTimeConstantsBeginWhereTheyAreAskedTo() {
        CtrnnCell cell = CtrnnCell.learningTau(D, 2, 0.3, 1.2, 0.1, new Random(1));
        assertArrayEquals(new double[] {1.2, 1.2}, cell.tau(), Tolerances.SINGLE);
        cell.rho.value().set(0, 50);
        assertEquals(0.3, cell.tau()[0], Tolerances.SINGLE);
    }

    @Test
    void anotherStepSharesTheParameters() {
        CtrnnCell cell = CtrnnCell.learningTau(D, H, 2, 5, 1, new Random(1));
        CtrnnCell half = cell.withStep(0.5);
        assertEquals(cell.parameters(), half.parameters());
        State before = stateOf(cell);
        Array whole = move(cell, before);
        Array part = move(half, before);
        assertClose(whole, part.scale(2));
    }

    private static Array move(CtrnnCell cell, State before) {
        return step(cell, before).state().get(1).minus(before.get(1)).value();
    }

    @Test
    void aCutConnectionCarriesNothingAndLearnsNothing() {
        CtrnnCell cell = cut(D, H, new Random(1));
        Var before = step(cell, stateOf(cell)).output();
        cell.Wh.value().set(0, 9); // from unit 0 to itself, which is cut
        cell.Wx.value().set(2, -9);
        assertClose(before, step(cell, stateOf(cell)).output());
        Var x = draw("x", 4, 2, D);
        weigh(new Unroll(cell).apply(x)).backward();
        assertEquals(0, cell.Wh.gradient().get(0));
        assertEquals(0, cell.Wx.gradient().get(2));
    }

    /** The contract's law about whole sequences, for the other kind of cell. */
    @Test
    void fixedTimeConstantsAndCutConnectionsAreFusedToo() {
        CtrnnCell cell = cut(D, 7, new Random(3));
        Var x = draw("x", 6, 5, D);
        Unrolled atOnce = new Unroll(cell).apply(x);
        State state = cell.start(5);
        for (int t = 0; t < 6; t++) {
            state = cell.step(x.step(t), state).state();
        }
        assertClose(state.get(0), atOnce.lastOutput());
        assertClose(state.get(1), atOnce.last().get(1));
    }

    @Test
    void whatCannotBeIsRefused() {
        Random random = new Random(1);
        double[] two = {1, 2};
        for (Runnable wrong : List.<Runnable>of(
                () -> new CtrnnCell(D, new double[] {1, 0}, 1, random),
                () -> new CtrnnCell(D, two, 0, random),
                () -> new CtrnnCell(D, null, 1, random),
                () -> CtrnnCell.learningTau(D, H, 2, 2, 1, random),
                () -> CtrnnCell.learningTau(D, H, -1, 2, 1, random),
                () -> new CtrnnCell(D, two, 1, random).withStep(Double.NaN),
                () -> new CtrnnCell(D, two, 1, random).connected(chequered(D, 2), chequered(2, 3)),
                () -> new CtrnnCell(D, two, 1, random).connected(chequered(2, 2), chequered(2, 2)))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
    }
}
