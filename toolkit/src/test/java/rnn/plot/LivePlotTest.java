package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import rnn.display.Live;
import rnn.display.Screen;

class LivePlotTest {
    private static HeatMap map(double... row) {
        return new HeatMap("attention", "read", List.of("a", "b"), "written", List.of("A"), new double[][] {row})
                .upTo(1);
    }

    /** In a terminal each plot's text replaces the one before, however long that was. */
    @Test
    void aPlotReplacesTheOneBefore() {
        PrintStream before = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
        Live place = Screen.live();
        try {
            map(0.5, 0.123).show(place);
            map(1, 0).show(place);
        } finally {
            System.setOut(before);
        }
        String[] lines = seen.toString(StandardCharsets.UTF_8).split("\r", -1);
        assertEquals(3, lines.length);
        assertEquals(map(0.5, 0.123).picture().text(), lines[1]);
        assertTrue(lines[2].startsWith(map(1, 0).picture().text()), lines[2]);
        assertTrue(lines[2].length() >= lines[1].length());
    }
}
