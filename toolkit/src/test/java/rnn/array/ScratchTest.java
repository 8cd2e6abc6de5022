package rnn.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private static final FloatArray LIKE = FloatArray.ofZeros(1);

    @Test
    void theSecondRunGetsTheArraysOfTheFirstAsZeros() {
        Scratch scratch = new Scratch();
        List<Array> first = scratch.run(
                () -> List.of(LIKE.zeros(2, 3).fill(7), LIKE.zeros(2, 3).fill(8)));
        List<Array> second = scratch.run(() -> List.of(LIKE.zeros(2, 3), LIKE.zeros(2, 3)));
        assertSame(first.get(0), second.get(0));
        assertSame(first.get(1), second.get(1));
        assertNotSame(first.get(0), first.get(1));
        assertEquals(0, second.get(0).sumOfSquares());
    }

    @Test
    void anotherShapeGetsAnotherArray() {
        Scratch scratch = new Scratch();
        Array matrix = scratch.run(() -> LIKE.zeros(2, 3));
        assertEquals(
                "[3, 2]",
                scratch.run(() -> java.util.Arrays.toString(LIKE.zeros(3, 2).shape())));
        assertNotSame(matrix, scratch.run(() -> LIKE.zeros(2, 3)));
    }

    @Test
    void arraysOutsideAreTheirOwn() {
        Scratch scratch = new Scratch();
        Array inside = scratch.run(() -> LIKE.zeros(2));
        assertNotSame(inside, LIKE.zeros(2));
        Array nested = scratch.run(() -> new Scratch().run(() -> LIKE.zeros(2)));
        assertNotSame(inside, nested);
        assertSame(inside, scratch.run(() -> LIKE.zeros(2)));
    }
}
