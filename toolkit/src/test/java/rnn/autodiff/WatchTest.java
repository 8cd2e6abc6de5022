package rnn.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rnn.array.FloatArray;

class WatchTest {
    private final Var a = Var.constant(FloatArray.ofZeros(2));
    private final Var b = Var.constant(FloatArray.ofZeros(2));

    @Test
    void seesNamedValuesInTheirOrder() {
        Map<String, List<Var>> seen = Watch.during(() -> {
            assertSame(a, a.as("second"));
            b.as("first");
            b.as("second");
        });
        assertEquals(Map.of("second", List.of(a, b), "first", List.of(b)), seen);
        assertEquals(List.of("second", "first"), List.copyOf(seen.keySet()));
    }

    @Test
    void aWatchWithinAWatchKeepsWhatItSees() {
        Map<String, List<Var>> outer = Watch.during(() -> {
            assertEquals(Map.of("x", List.of(b)), Watch.during(() -> b.as("x")));
            a.as("x");
        });
        assertEquals(Map.of("x", List.of(a)), outer);
    }

    @Test
    void anExceptionEndsTheWatch() {
        Map<String, List<Var>> outer = Watch.during(() -> {
            assertThrows(
                    ArithmeticException.class,
                    () -> Watch.during(() -> {
                        throw new ArithmeticException();
                    }));
            a.as("after");
        });
        assertEquals(List.of(a), outer.get("after"));
    }
}
