package rnn.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "हिन्दी",
                "नमस्ते",
                "বাংলা",
                "தமிழ்",
                "తెలుగు",
                "മലയാളം",
                "അവന്\u200D",
                "ක්\u200Dෂ",
                "ภาษาไทย",
                "ລາວ",
                "မြန်မာ",
                "ខ្មែរ",
                "بِسْمِ",
                "می\u200Cخواهم",
                "שָׁלוֹם",
                "צה״ל",
                "ג׳ירפה",
                "caf\u00e9",
                "cafe\u0301",
                "Z\u0327u\u0308",
                "Việt",
                "Viê\u0323t",
                "naïve",
                "l’eau",
                "d'eau",
                "Hawai‘i",
                "ʻokina",
                "п’ять",
                "col·lecció",
                "well‑fed",
                "Zusammen\u00ADhang",
                "日本語",
                "한국어",
                "\u1112\u1161\u11ab",
                "ἀρχή",
                "Ελλάδα",
                "հայ֊հայ",
                "𝓌𝑜𝓇𝒹",
                "𐐨𐐩",
                "i\u0307",
                "٣٤",
                "१२"
            })
    void aWordOfAnyScriptIsOneToken(String word) {
        assertEquals(List.of(word, ",", word), Vocabulary.words(word + ", " + word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200D🚀",
                "👍🏽",
                "🇩🇪",
                "❤\uFE0F",
                "👨\u200D👩\u200D👧\u200D👦",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "1\uFE0F\u20E3",
                "=\u0338",
                "🏳\uFE0F\u200D🌈"
            })
    void anEmojiOfSeveralCodePointsIsOneSign(String sign) {
        assertEquals(List.of("a", sign, sign, "b"), Vocabulary.words("a " + sign + " " + sign + " b"));
        String text = "a" + sign + "b";
        Vocabulary characters = Vocabulary.ofCharacters(text);
        assertEquals(text, characters.decode(characters.encode(text)));
        assertEquals(text.codePointCount(0, text.length()), characters.encode(text).length);
    }

    @Test
    void spacesOfEveryKindStandBetweenWords() {
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"), Vocabulary.words("a\u00A0b\u3000c\u2009d\u200Be\u0085\uFEFFf"));
    }

    @Test
    void signsSideBySideAreTokensOfTheirOwn() {
        assertEquals(List.of("🇩🇪", "🇫🇷", "!", "!", "…", "'", "a", "'", "-"), Vocabulary.words("🇩🇪🇫🇷!!…'a'-"));
    }

    @Test
    void aWordMayBeLong() {
        String word = "ab-".repeat(50_000) + "c";
        assertEquals(List.of(word), Vocabulary.words(word));
        assertEquals(1, Vocabulary.words("日".repeat(100_000)).size());
        assertEquals(1, Vocabulary.words("👩" + "\u200D🚀".repeat(50_000)).size());
    }

    @Test
    void theEndIsAddedOnce() {
        assertEquals(3, Vocabulary.ofCharacters("ab").withEnd().withEnd().size());
    }
}
