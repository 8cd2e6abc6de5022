package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void aGapIsTimeThatIsMissingOrDoesNotPass() {
        int[] minutes = {0, 5, 10, 16, 23, 28, 28, 20, 25};
        List<Reading> readings = IntStream.of(minutes)
                .mapToObj(minute ->
                        new Reading(LocalDateTime.of(2010, 3, 24, 9, 51).plusMinutes(minute), 258))
                .toList();
        assertArrayEquals(
                new boolean[] {false, false, false, false, true, false, true, true, false},
                Reading.afterGap(readings, Duration.ofMinutes(6)));
        assertArrayEquals(new boolean[0], Reading.afterGap(List.of(), Duration.ofDays(1)));
    }
}
