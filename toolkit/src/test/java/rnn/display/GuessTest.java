package rnn.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuessTest {
    private static final String QUESTION = "Does the loss rise or fall?";

    @TempDir
    Path folder;

    @Test
    void theWordStandsBesideTheOutcome() {
        assertEquals(
                lines(QUESTION, "You said: rises. It was: it falls to 0.25"),
                printed(() -> guesses().of("02 loss", QUESTION, " rises ").was("it falls to %.2f", 0.25)));
    }

    @Test
    void leftEmptyItAsksAndGoesOn() {
        assertEquals(
                lines(
                        QUESTION + " Write your guess between the last two quotes, and run this cell again."
                                + " The next cell shows what happens.",
                        "It was: it falls"),
                printed(() -> guesses().of("02 loss", QUESTION, "").was("it falls")));
        assertFalse(Files.exists(folder.resolve(Guesses.FILE)));
    }

    @Test
    void aWordThatWasKeptIsFoundAgainAndANewOneTakesItsPlace() {
        printed(() -> {
            guesses().of("02 loss", QUESTION, "rises");
            guesses().of("02 other: a = b \\ ü", QUESTION, "größer: \"ja\" = ≥ 2 \\ 🙂\nor more");
        });
        printed(() -> {
            assertEquals("rises", guesses().of("02 loss", QUESTION, "").word());
            assertEquals(
                    "größer: \"ja\" = ≥ 2 \\ 🙂\nor more",
                    guesses().of("02 other: a = b \\ ü", QUESTION, null).word());
            guesses().of("02 loss", QUESTION, "falls");
            assertEquals("falls", guesses().of("02 loss", QUESTION, "").word());
        });
    }

    @Test
    void numbersHaveAPointInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(lines("It was: 0.5"), printed(() -> new Guess(QUESTION, "", "").was("%.1f", 0.5)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void withoutAFolderToWriteToTheOutcomeIsShown() {
        String shown = printed(() -> new Guesses(folder.resolve("not there"))
                .of("02 loss", QUESTION, "rises")
                .was("falls"));
        assertTrue(shown.startsWith(lines(QUESTION, "You said: rises. It was: falls")), shown);
        assertTrue(shown.contains("could not be kept in"), shown);
    }

    @Test
    void aFileThatNobodyCanReadIsKeptAside() throws IOException {
        Files.write(folder.resolve(Guesses.FILE), new byte[] {'a', '=', (byte) 0xFF});
        printed(() -> guesses().of("02 loss", QUESTION, "rises"));
        printed(() ->
                assertEquals("rises", guesses().of("02 loss", QUESTION, "").word()));
        assertTrue(Files.exists(folder.resolve(Guesses.FILE + ".broken-1")));
    }

    private Guesses guesses() {
        return new Guesses(folder);
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static String printed(Runnable action) {
        return LessonTest.printed(action);
    }
}
