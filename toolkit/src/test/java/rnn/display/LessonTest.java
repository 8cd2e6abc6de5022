package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LessonTest {
    @Test
    void numbersHaveAPointInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("loss 0.50" + System.lineSeparator(), printed(() -> Lesson.say("loss %.2f", 0.5)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aClaimThatHoldsIsPrinted() {
        assertEquals("It holds: one is one" + System.lineSeparator(), printed(() -> Lesson.claim(true, "one is one")));
    }

    @Test
    void aClaimTellsWhatWasMeasured() {
        assertEquals(
                "It holds: 49 % are right, 10.7 points more" + System.lineSeparator(),
                printed(() -> Lesson.claim(true, "%.0f %% are right, %.1f points more", 49.0, 10.7)));
        assertEquals(
                "It holds: more than 85 % are right" + System.lineSeparator(),
                printed(() -> Lesson.claim(true, "more than 85 % are right")));
    }

    @Test
    void aClaimThatDoesNotHoldStopsTheNotebook() {
        IllegalStateException stop = assertThrows(IllegalStateException.class, () -> Lesson.claim(false, "one is two"));
        assertEquals("This should hold, and does not (was a run stopped early?): one is two", stop.getMessage());
    }

    static String printed(Runnable action) {
        PrintStream before = System.out;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return caught.toString(StandardCharsets.UTF_8);
    }
}
