package rnn.autodiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.FloatArray;

class VarTest {
    private final Parameter w = new Parameter("w", FloatArray.of(new float[] {2, 3}, 1, 2));

    @Test
    void backwardReturnsTheLossAndFillsTheGradient() {
        assertEquals(13, w.times(w).sum().backward(), 1e-6);
        assertEquals(4, w.gradient().get(0), 1e-6);
        assertEquals(6, w.gradient().get(1), 1e-6);
    }

    @Test
    void gradientsOfTwoLossesAddUp() {
        w.sum().backward();
        w.scale(2).sum().backward();
        assertEquals(3, w.gradient().get(0), 1e-6);
        w.clearGradient();
        assertNull(w.gradient());
    }

    @Test
    void twoForwardsThenTwoBackwardsGiveRightGradients() {
        Var first = w.times(w).sum();
        Var second = w.times(w).times(w).sum();
        second.backward();
        first.backward();
        assertEquals(3 * 4 + 2 * 2, w.gradient().get(0), 1e-5);
    }

    @Test
    void backwardTwiceIsAnErrorThatSaysWhatToDo() {
        Var loss = w.sum();
        loss.backward();
        Exception e = assertThrows(IllegalStateException.class, loss::backward);
        assertTrue(e.getMessage().contains("already called"), e.getMessage());
    }

    @Test
    void backwardThroughAStateThatWasNotDetachedIsAnErrorThatSaysWhatToDo() {
        Var state = w.tanh();
        state.sum().backward();
        Var next = state.times(w).sum();
        Exception e = assertThrows(IllegalStateException.class, next::backward);
        assertTrue(e.getMessage().contains("detach()"), e.getMessage());
    }

    @Test
    void backwardNeedsOneNumberThatDependsOnAParameter() {
        assertTrue(assertThrows(IllegalStateException.class, w.scale(2)::backward)
                .getMessage()
                .contains("[1, 2]"));
        Var constant = Var.constant(FloatArray.ofZeros(1));
        assertThrows(IllegalStateException.class, constant::backward);
        Var unrecorded = Operation.noGradient(() -> w.sum());
        assertThrows(IllegalStateException.class, unrecorded::backward);
    }

    @Test
    void noGradientEndsWithItsBlockEvenOnAnError() {
        assertThrows(
                ArithmeticException.class,
                () -> Operation.noGradient(() -> {
                    throw new ArithmeticException();
                }));
        assertTrue(w.sum().needsGradient());
    }

    @Test
    void intermediateValuesKeepTheirGradientForWhoeverHoldsThem() {
        Var h = w.tanh();
        h.scale(3).sum().backward();
        assertEquals(3, h.gradient().get(0), 1e-6);
    }

    @Test
    void tenThousandStepsGoBackWithoutRecursion() {
        Var h = w;
        for (int t = 0; t < 10_000; t++) {
            h = h.scale(1);
        }
        h.sum().backward();
        assertEquals(1, w.gradient().get(0), 1e-6);
    }

    @Test
    void aLossThatIsKeptAfterBackwardHoldsNothingOfItsGraph() throws InterruptedException {
        Array[] inner = {null};
        Var loss = lossOver(inner);
        WeakReference<Array> reference = new WeakReference<>(inner[0]);
        inner[0] = null;
        loss.backward();
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(reference.get());
        assertEquals(5, loss.item(), 1e-6);
    }

    private Var lossOver(Array[] inner) {
        Var middle = w.scale(1);
        inner[0] = middle.value();
        return middle.sum();
    }

    @Test
    void aSecondOutputThatNothingUsedHasGradientZero() {
        Var[] both = Operation.record(
                new Array[] {w.value().copy(), w.value().copy()},
                dy -> w.accumulate(dw -> dw.add(dy[0]).addScaled(10, dy[1])),
                w);
        both[0].sum().backward();
        assertEquals(1, w.gradient().get(0), 1e-6);
    }

    @Test
    void shapesThatDoNotFitAreNamed() {
        Var x = Var.constant(FloatArray.ofZeros(3, 4));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> x.matmul(w))
                .getMessage()
                .contains("[3, 4] times [1, 2]"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> x.plus(w))
                .getMessage()
                .contains("[1, 2]"));
        assertThrows(IllegalArgumentException.class, () -> x.columns(3, 2));
        assertThrows(IllegalArgumentException.class, () -> x.step(0));
        assertThrows(IllegalArgumentException.class, () -> x.gather(new int[] {3}));
    }

    @Test
    void itsTextTellsShapeFirstValuesAndGradient() {
        assertEquals("w = Var [1, 2] [[2.0000, 3.0000]]", w.toString());
        w.sum().backward();
        assertEquals("w = Var [1, 2] [[2.0000, 3.0000]], gradient [1, 2] [[1.0000, 1.0000]]", w.toString());
    }

    /** Three slots of two numbers: along the key, across it, and between. */
    @Test
    void cosineOfSlotsLooksAtTheDirectionAlone() {
        Var memory = Var.constant(FloatArray.of(new float[] {2, 0, 0, 5, 3, 3}, 1, 6));
        Var key = Var.constant(FloatArray.of(new float[] {7, 0}, 1, 2));
        Array c = key.cosineSlots(memory, 0).value();
        assertEquals(1, c.get(0), 1e-6);
        assertEquals(0, c.get(1), 1e-6);
        assertEquals(Math.sqrt(0.5), c.get(2), 1e-6);
    }

    /** A new memory is empty, and 0 / 0 would be NaN. */
    @Test
    void cosineOfAnEmptySlotIsZeroWithEpsilon() {
        Var memory = Var.constant(FloatArray.ofZeros(1, 2));
        Var key = Var.constant(FloatArray.of(new float[] {7, 0}, 1, 2));
        assertEquals(0, key.cosineSlots(memory, 1e-6).item());
        assertTrue(Double.isNaN(key.cosineSlots(memory, 0).item()));
    }

    @Test
    void shiftedWeightsLeaveAtOneEndAndComeBackAtTheOther() {
        Var w = Var.constant(FloatArray.of(new float[] {0, 0, 0, 1}, 1, 4));
        Var s = Var.constant(FloatArray.of(new float[] {0.1f, 0.2f, 0.7f}, 1, 3));
        assertArrayEquals(
                new float[] {0.7f, 0, 0.1f, 0.2f}, ((FloatArray) w.shiftSlots(s).value()).data());
    }

    @Test
    void aSlotThatIsWrittenWholeForgetsWhatItHeld() {
        Var memory = Var.constant(FloatArray.of(new float[] {1, 2, 3, 4}, 1, 4));
        Var w = Var.constant(FloatArray.of(new float[] {0, 1}, 1, 2));
        Var erase = Var.constant(FloatArray.of(new float[] {1, 0.5f}, 1, 2));
        Var add = Var.constant(FloatArray.of(new float[] {9, -1}, 1, 2));
        assertArrayEquals(
                new float[] {1, 2, 9, 1},
                ((FloatArray) memory.writeSlots(w, erase, add).value()).data());
    }

    @Test
    void rowsThatFitNoMemoryAreNamed() {
        Var memory = Var.constant(FloatArray.ofZeros(2, 8));
        Var key = Var.constant(FloatArray.ofZeros(2, 3));
        String message = assertThrows(IllegalArgumentException.class, () -> key.dotSlots(memory))
                .getMessage();
        assertTrue(message.contains("[2, 3]") && message.contains("[2, 8]"), message);
    }
}
