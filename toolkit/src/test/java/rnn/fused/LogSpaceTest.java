package rnn.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogSpaceTest {
    @Test
    void sumEqualsTheExactOne() {
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            double a = 100 * random.nextGaussian();
            double b = a + 20 * random.nextGaussian();
            double larger = Math.max(a, b);
            double exact = larger + Math.log1p(Math.exp(-Math.abs(a - b)));
            assertEquals(exact, LogSpace.add(a, b), 5e-10 + 1e-15 * Math.abs(larger));
            assertEquals(LogSpace.add(b, a), LogSpace.add(a, b));
        }
    }

    @Test
    void zeroAddsNothing() {
        assertEquals(-3, LogSpace.add(-3, LogSpace.ZERO));
        assertEquals(LogSpace.ZERO, LogSpace.add(LogSpace.ZERO, LogSpace.ZERO));
        assertEquals(0, LogSpace.exp(LogSpace.ZERO));
    }

    @Test
    void whatIsNoNumberStaysNone() {
        assertEquals(Double.NaN, LogSpace.add(Double.NaN, 1));
        assertEquals(Double.NaN, LogSpace.add(1, Double.NaN));
        assertEquals(Double.NaN, LogSpace.exp(Double.NaN));
    }

    @Test
    void exponentialEqualsTheExactOne() {
        for (double x = -700; x < 700; x += 0.0137) {
            assertEquals(1, LogSpace.exp(x) / Math.exp(x), 2e-13, "x = " + x);
        }
        assertEquals(1, LogSpace.exp(0));
        assertEquals(0, LogSpace.exp(-1e9));
    }
}
