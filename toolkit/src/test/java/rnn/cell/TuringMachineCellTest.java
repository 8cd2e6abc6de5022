package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.memory.TuringMachineCell;
import rnn.net.Unroll;

class TuringMachineCellTest extends CellContract {
    private static final int SLOTS = 4;
    private static final int WIDTH = 2;

    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new TuringMachineCell(inputSize, 5, hiddenSize, SLOTS, WIDTH, random);
    }

    /** The weights of the heads are shares: positive, and those of a sequence sum to 1. */
    @Override
    protected State drawState(int batch) {
        State drawn = super.drawState(batch);
        return State.of(drawn.get(0), drawn.get(1), shares("read", batch), shares("write", batch));
    }

    private Var shares(String name, int batch) {
        return new Parameter(name, draw(name, batch, SLOTS).softmax().value());
    }

    @Test
    void weightsOfAHeadSumToOne() {
        Map<String, Var> inside = watch(machine(3));
        for (String head : List.of("read", "write")) {
            Array weights = inside.get(head).value();
            for (int row = 0; row < weights.rows(); row++) {
                Array one = FloatArray.ofZeros(1, SLOTS).addRows(0, weights, row, 1);
                assertEquals(1, one.sum(), Tolerances.SINGLE);
            }
        }
    }

    /** With the gate closed, the shift certain and the sharpness high, the writing head walks round the circle. */
    @Test
    void aHeadThatOnlyMovesOnWalksInACircle() {
        TuringMachineCell machine = machine(3);
        machine.Wp.value().fill(0);
        machine.bp.value().set(2 * WIDTH + 6 + 1, -30); // the gate of the writing head
        machine.bp.value().set(2 * WIDTH + 6 + 4, 30); // its shift by +1
        Array write = watch(machine).get("write").value();
        for (int t = 0; t < 6; t++) {
            assertEquals(1, write.get(t * 2 * SLOTS + (t + 1) % SLOTS), 1e-4, "step " + t);
        }
    }

    @Test
    void aHeadStartSetsBiasesAndQuietsTheHeads() {
        TuringMachineCell plain = machine(3);
        TuringMachineCell started = machine(3).withHeadStart();
        assertEquals(
                0, started.Wp.value().copy().addScaled(-0.3, plain.Wp.value()).sumOfSquares(), 1e-12);
        assertEquals(
                0, started.Wc.value().copy().addScaled(-1, plain.Wc.value()).sumOfSquares());
        assertEquals(4 * 4, started.bp.value().sumOfSquares());
        assertEquals(0, plain.bp.value().sumOfSquares());
        Array write = watch(started).get("write").value();
        assertTrue(write.get(1) > 0.5, "after a step the writing head stands at slot 1: " + write);
    }

    /**
     * With its gate open, much strength and a shift of 1 the reading head finds a key and reads what comes after it.
     */
    @Test
    void aHeadCanLookForContentAndReadTheNextSlot() {
        TuringMachineCell machine = machine(3).startReading(30, 30, 1);
        machine.Wp.value().fill(0);
        machine.bp.value().set(0, 30); // the key is (1, 0)
        machine.bp.value().set(WIDTH + 4, 30); // the shift is certain
        Var memory = Var.constant(FloatArray.of(new float[] {0, 1, 1, 0, 0.3f, 0.6f, -1, 0}, 1, SLOTS * WIDTH));
        State before = machine.start(1);
        State started = State.of(before.get(0), memory, before.get(2), before.get(3));
        Array r = machine.step(Var.constant(FloatArray.ofZeros(1, D)), started)
                .state()
                .get(0)
                .value();
        assertEquals(0.3, r.get(0), 1e-3);
        assertEquals(0.6, r.get(1), 1e-3);
    }

    /** As long as a head has not come round, it does not feel how long the tape is. */
    @Test
    void aLongerMemorySharesTheParameters() {
        TuringMachineCell machine = machine(3);
        TuringMachineCell longer = machine.withSlots(9);
        assertEquals(machine.parameters(), longer.parameters());
        assertEquals(9, longer.start(2).get(2).value().columns());
    }

    @Test
    void sizesBelowOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TuringMachineCell(3, 5, 2, 0, 2, new Random(1)));
        assertThrows(IllegalArgumentException.class, () -> machine(3).withSlots(0));
        assertThrows(IllegalArgumentException.class, () -> machine(3).startReading(0, 0, 2));
    }

    private static TuringMachineCell machine(int seed) {
        return new TuringMachineCell(D, 5, H, SLOTS, WIDTH, new Random(seed));
    }

    private static Map<String, Var> watch(TuringMachineCell machine) {
        return new Unroll(machine).watch(Var.constant(Init.uniform(new Random(1), 1, 6, 2, D)));
    }
}
