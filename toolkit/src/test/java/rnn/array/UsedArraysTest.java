package rnn.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UsedArraysTest {
    @Test
    void whatIsGivenBackIsTakenAgainByTheFirstOfItsSize() {
        FloatArray used = FloatArray.ofZeros(3, 1, 1231);
        UsedArrays.giveBack(used);
        FloatArray other = UsedArrays.take(3, 1, 1232);
        assertNotSame(used.data(), other.data());
        FloatArray again = UsedArrays.take(3, 1231);
        assertSame(used.data(), again.data());
        assertArrayEquals(new int[] {3, 1231}, again.shape());
        assertNotSame(used.data(), UsedArrays.take(3, 1231).data(), "it is taken once");
    }

    @Test
    void onlyTheLastEightWait() {
        FloatArray first = FloatArray.ofZeros(1237);
        UsedArrays.giveBack(first);
        for (int i = 0; i < 8; i++) {
            UsedArrays.giveBack(FloatArray.ofZeros(1249));
        }
        assertNotSame(first.data(), UsedArrays.take(1237).data());
    }

    @Test
    void aShapeTooLargeForAnArrayIsRefused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> UsedArrays.take(1 << 16, 1 << 16));
        assertTrue(e.getMessage().contains("[65536, 65536] would hold 4294967296 numbers"), e.getMessage());
    }
}
