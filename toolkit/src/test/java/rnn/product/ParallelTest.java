package rnn.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class ParallelTest {
    @Test
    void everyItemIsDoneOnce() {
        for (int items : new int[] {0, 1, 2, 7, 100}) {
            for (int grain : new int[] {1, 3, 50, Integer.MAX_VALUE}) {
                AtomicIntegerArray done = new AtomicIntegerArray(items);
                Parallel.run(items, grain, (share, from, to) -> {
                    assertTrue((from == 0 && to == items) || to - from >= Math.min(grain, items));
                    for (int i = from; i < to; i++) {
                        done.incrementAndGet(i);
                    }
                });
                for (int i = 0; i < items; i++) {
                    assertEquals(1, done.get(i));
                }
            }
        }
    }

    /** Work that is worth less than two shares stays on one thread, however many items it has. */
    @Test
    void aThreadIsWorthTenMicroseconds() {
        assertEquals(1, Parallel.grain(10_000));
        assertEquals(1, Parallel.grain(1e12));
        assertEquals(10_000, Parallel.grain(1));
        assertEquals(Integer.MAX_VALUE, Parallel.grain(0), "work that takes no time");
        assertEquals(1, Parallel.shares(19, Parallel.grain(1000)));
    }

    /** All other threads are busy with the outer shares, so each of these must do its inner shares itself. */
    @Test
    void aShareMaySplitItsOwnWork() {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        Parallel.run(10, 1, (outer, begin, end) -> {
            for (int i = begin; i < end; i++) {
                int ten = 10 * i;
                Parallel.run(10, 1, (inner, from, to) -> {
                    for (int k = from; k < to; k++) {
                        done.incrementAndGet(ten + k);
                    }
                });
            }
        });
        for (int i = 0; i < done.length(); i++) {
            assertEquals(1, done.get(i));
        }
    }

    @Test
    void aWrongInputIsNamedByWhicheverShareFindsIt() {
        for (int wrong : new int[] {0, 9}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Parallel.run(10, 1, (share, from, to) -> {
                        if (from <= wrong && wrong < to) {
                            throw new IllegalArgumentException("item " + wrong);
                        }
                    }));
        }
    }
}
