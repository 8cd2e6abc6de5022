package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rnn.net.RecurrentContract.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class RecurrentDropoutTest {
    private static final Mask RAGGED = Mask.ofLengths(4, 4, 2);

    static List<Cell> cells() {
        Random random = new Random(1);
        return List.of(
                new ElmanCell(3, 4, random),
                new LstmCell(3, 4, random),
                new GruCell(3, 4, random),
                new ChoGruCell(3, 4, random),
                new MinimalGatedCell(3, 4, random));
    }

    private static Unrolled run(Cell cell, double rate, Var x) {
        return new RecurrentDropout(cell, new Dropout(rate, new Random(5))).sequence(x, cell.start(2), RAGGED);
    }

    private static Parameter drawInput() {
        return new Parameter("x", Init.uniform(new Random(2), 1, 4, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void gradientMatchesCentralDifference(Cell cell) {
        Parameter x = drawInput();
        List<Parameter> all = new ArrayList<>(cell.parameters());
        all.add(x);
        GradientCheck.of(all, () -> run(cell, 0.5, x).lastOutput().sum()).require();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nothingIsDroppedWhereNothingIsRecorded(Cell cell) {
        Parameter x = drawInput();
        Var whole = cell.sequence(x, cell.start(2), RAGGED).outputs();
        assertClose(whole, Operation.noGradient(() -> run(cell, 0.5, x).outputs()));
        assertClose(whole, run(cell, 0, x).outputs());
        assertTrue(whole.minus(run(cell, 0.5, x).outputs()).value().sumOfSquares() > 0);
    }

    @Test
    void sameUnitsAreDroppedAtEveryStep() {
        // There is no input, and each unit hands its value on. A unit that is dropped once stays 0; the others grow at
        // every step.
        ElmanCell cell = ElmanCell.identityRelu(3, 4, 1, new Random(1));
        Var nothing = drawInput().scale(0);
        State ones = State.of(Var.constant(cell.start(2).get(0).value().fill(1)));
        Array last = new RecurrentDropout(cell, new Dropout(0.5, new Random(5)))
                .sequence(nothing, ones, Mask.full(4, 2))
                .lastOutput()
                .value();
        for (int i = 0; i < last.size(); i++) {
            assertTrue(last.get(i) == 0 || last.get(i) == Math.pow(2, 4), last.toString());
        }
    }

    @Test
    void whatAGruCarriesPastItsWeightsStaysWhole() {
        GruCell cell = new GruCell(3, 4, new Random(1));
        cell.bz.value().fill(CellLaws.WIDE);
        State before = CellLaws.stateOf(cell);
        Unrolled unrolled = new RecurrentDropout(cell, new Dropout(0.5, new Random(5)))
                .sequence(drawInput(), before, Mask.full(4, 2));
        assertClose(before.get(0), unrolled.lastOutput());
    }

    @Test
    void inputMaskIsOneForAllStepsAndKeepsTheMean() {
        Var ones = Var.constant(Init.uniform(new Random(1), 1, 2, 100, 100).fill(1));
        Array dropped = new Dropout(0.25, new Random(5)).apply(ones).value();
        int zeros = 0;
        for (int i = 0; i < 10_000; i++) {
            assertEquals(dropped.get(i), dropped.get(10_000 + i));
            zeros += dropped.get(i) == 0 ? 1 : 0;
        }
        assertEquals(0.25, zeros / 10_000.0, 2 * Tolerances.SAMPLE);
        assertEquals(1, dropped.sum() / dropped.size(), 2 * Tolerances.SAMPLE);
    }

    @Test
    void sameSeedDropsTheSame() {
        GruCell cell = new GruCell(3, 4, new Random(1));
        Parameter x = drawInput();
        assertEquals(
                run(cell, 0.5, x).outputs().value().toString(),
                run(cell, 0.5, x).outputs().value().toString());
    }

    @Test
    void rateThatIsNoProbabilityIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Dropout(1, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new Dropout(-0.1, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> new Dropout(Double.NaN, new Random(1)));
    }
}
