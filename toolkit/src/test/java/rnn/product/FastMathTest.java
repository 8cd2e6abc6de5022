package rnn.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FastMathTest {
    @Test
    void tanhIsRightToSevenDigitsEverywhere() {
        double worst = 0;
        for (float x = -12; x <= 12; x += 1e-4f) {
            worst = Math.max(worst, Math.abs(FastMath.tanh(x) - Math.tanh(x)));
        }
        assertEquals(0, worst, 4e-7);
    }

    @Test
    void tanhIsOddAndKeepsNaN() {
        assertEquals(-FastMath.tanh(0.37f), FastMath.tanh(-0.37f));
        assertEquals(0, FastMath.tanh(0));
        assertEquals(Float.NaN, FastMath.tanh(Float.NaN));
    }
}
