package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
