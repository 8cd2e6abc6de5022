package rnn.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rnn.array.Array;
import rnn.autodiff.Var;
import rnn.net.Unroll;

class ClockworkCellTest extends CellContract {
    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new ClockworkCell(
                inputSize,
                1,
                random,
                IntStream.range(0, hiddenSize).map(unit -> 1 << unit % 3).toArray());
    }

    @Test
    void aGroupMovesOnlyWhenItsClockTicks() {
        ClockworkCell cell = new ClockworkCell(3, 2, new Random(1), 1, 2, 4);
        Array h = new Unroll(cell).apply(draw("x", 9, 1, 3)).outputs().value();
        int[] periods = cell.periods();
        for (int t = 1; t < 9; t++) {
            for (int unit = 0; unit < 6; unit++) {
                if (t % periods[unit] == 0) {
                    assertNotEquals(h.get(6 * t - 6 + unit), h.get(6 * t + unit), "step " + t + ", unit " + unit);
                } else {
                    assertEquals(h.get(6 * t - 6 + unit), h.get(6 * t + unit), "step " + t + ", unit " + unit);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ClockworkCell.Links.class)
    void weightsWithoutALinkAreZeroAndGetNoGradient(ClockworkCell.Links links) {
        ClockworkCell cell = new ClockworkCell(links, 3, 1, new Random(1), 1, 2, 2);
        weigh(new Unroll(cell).apply(draw("x", 5, 2, 3))).backward();
        boolean[][] linked =
                switch (links) {
                    case FROM_SLOWER -> new boolean[][] {{true, false, false}, {true, true, true}, {true, true, true}};
                    case FROM_FASTER -> new boolean[][] {{true, true, true}, {false, true, true}, {false, true, true}};
                    case ALL -> new boolean[][] {{true, true, true}, {true, true, true}, {true, true, true}};
                    case OWN -> new boolean[][] {{true, false, false}, {false, true, true}, {false, true, true}};
                };
        for (int i = 0; i < 9; i++) {
            assertEquals(linked[i / 3][i % 3], cell.Wh.value().get(i) != 0, "weight " + i);
            assertEquals(linked[i / 3][i % 3], cell.Wh.gradient().get(i) != 0, "gradient " + i);
        }
    }

    @Test
    void withPeriodsOfOneItIsAnElmanCell() {
        ElmanCell elman = new ElmanCell(3, 4, new Random(1));
        ClockworkCell cell = new ClockworkCell(3, 2, new Random(1), 1, 1);
        Var x = draw("x", 6, 2, 3);
        assertClose(
                new Unroll(elman).apply(x).outputs(), new Unroll(cell).apply(x).outputs());
    }

    @Test
    void periodsBelowOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ClockworkCell(1, 1, new Random(1), 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new ClockworkCell(1, 1, new Random(1)));
    }
}
