package rnn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The fables are as {@code data/README.md} promises. */
class FablesTest {
    private final String text = TextFile.read("../data/fables.txt");
    private final List<String> fables = Arrays.asList(text.strip().split("\n\n\n"));

    @Test
    void thereAreAHundredKilobytesInASmallVocabulary() {
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length >= 100_000);
        assertEquals("\n !\"',-.:?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", everyCharacter());
        assertEquals(123, fables.size());
    }

    private String everyCharacter() {
        Vocabulary vocabulary = Vocabulary.ofCharacters(text);
        StringBuilder all = new StringBuilder();
        for (int id = 0; id < vocabulary.size(); id++) {
            all.append(vocabulary.token(id));
        }
        return all.toString();
    }

    @Test
    void noFableIsShort() {
        for (String fable : fables) {
            assertTrue(fable.length() >= 900, fable);
        }
    }

    @Test
    void noTwoFablesHaveTheSameTitleOrBeginAlike() {
        assertAllDiffer(fable -> fable.split("\n", 2)[0]);
        assertAllDiffer(fable -> String.join(" ", Arrays.copyOf(fable.split("\n\n", 3)[1].split(" ", -1), 2)));
    }

    private void assertAllDiffer(UnaryOperator<String> part) {
        List<String> parts = fables.stream().map(part).toList();
        for (String each : parts) {
            assertEquals(parts.indexOf(each), parts.lastIndexOf(each), each);
        }
    }
}
