package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void decodeUndoesEncodeAlsoBeyondTheBasicPlane() {
        String text = "a frog 🐸 sang";
        Vocabulary vocabulary = Vocabulary.ofCharacters(text);
        assertEquals(text, vocabulary.decode(vocabulary.encode(text)));
        assertEquals(9, vocabulary.size());
    }

    @Test
    void numbersGoByUnicode() {
        assertArrayEquals(new int[] {2, 0, 1}, Vocabulary.ofCharacters("cab").encode("cab"));
    }

    @Test
    void anUnknownCharacterIsNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Vocabulary.ofCharacters("ab")
                .encode("abx"));
        assertTrue(
                e.getMessage().startsWith("the character 'x' (U+0078) is not in the vocabulary of 2"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.ofCharacters(""));
    }

    @Test
    void wordsGoByFrequencyAndRareOnesAreUnknown() {
        Vocabulary vocabulary = Vocabulary.ofWords("The dog saw the cat, and the cat didn't see the well-fed dog.", 2);
        assertEquals("4 tokens: <unknown> the cat dog", vocabulary.toString());
        assertArrayEquals(new int[] {1, 3, 0, 2}, vocabulary.encode("the dog bit cat"));
        assertEquals("the dog <unknown> cat", vocabulary.decode(1, 3, 0, 2));
    }

    @Test
    void wordsKeepApostrophesAndHyphensAndSignsStandAlone() {
        assertEquals(
                List.of("Don't", "well-fed", "wait", ",", "12", "o'clock", "!"),
                Vocabulary.words("Don't well-fed wait, 12 o'clock!"));
    }

    @Test
    void theEndIsTheLastTokenAndStandsAfterAText() {
        Vocabulary vocabulary = Vocabulary.ofCharacters("ab").withEnd();
        assertArrayEquals(new int[] {1, 0, 2}, vocabulary.encodeToEnd("ba"));
        assertEquals(2, vocabulary.id(Vocabulary.END));
        Exception e = assertThrows(IllegalArgumentException.class, () -> Vocabulary.ofWords("a b", 1)
                .encodeToEnd("a"));
        assertTrue(e.getMessage().startsWith("the end (see withEnd()) is not in"), e.getMessage());
    }

    @Test
    void aVocabularyIsMadeAgainFromItsTokens() {
        for (Vocabulary vocabulary :
                List.of(Vocabulary.ofCharacters("b a\n").withEnd(), Vocabulary.ofWords("a b or not a b", 2))) {
            Vocabulary again = Vocabulary.ofTokens(vocabulary.tokens());
            assertEquals(vocabulary.tokens(), again.tokens());
            assertArrayEquals(vocabulary.encode("a b"), again.encode("a b"));
            assertEquals(vocabulary.decode(0, 1), again.decode(0, 1));
        }
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.ofTokens(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.ofTokens(List.of("a", "a")));
    }
}
