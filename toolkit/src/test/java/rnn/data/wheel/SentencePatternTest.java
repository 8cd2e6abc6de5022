package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A pattern gives all of its sentences and no others. */
class SentencePatternTest {
    private static final Map<String, String> RULES =
            Map.of("the", "(the|my)", "deep", "[very ]<the>", "circle", "a <circle>");
    private static final Map<String, List<String>> LISTS = Map.of("room", List.of("hall", "(big|small) room"));

    private static Set<String> all(String pattern) {
        Random random = new Random(1);
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 300; i++) {
            all.add(new SentencePattern(RULES, LISTS, random).written(pattern));
        }
        return all;
    }

    @Test
    void everySentenceOfAPatternIsWritten() {
        assertEquals(Set.of("plain"), all("plain"));
        assertEquals(Set.of("light", "lights"), all("light[s]"));
        assertEquals(Set.of("what time", "what time now", "what time right now"), all("what time[ [right ]now]"));
        assertEquals(Set.of("a", "b", "cd"), all("(a|b|c(d))"));
        assertEquals(Set.of("on a b", "b on a"), all("(on a;b)"));
        assertEquals(Set.of("in hall", "in big room", "in small room"), all("in {room:area}"));
        assertEquals(Set.of("the", "my", "very the", "very my"), all("<deep>"));
        assertEquals(Set.of(""), all(""));
    }

    @Test
    void aPatternThatIsNotWellFormedIsRefusedInASentence() {
        for (String pattern : List.of("(a", "a [b", "{room", "<the", "((a)")) {
            assertRefused(pattern, "is not closed: it opens at character");
        }
        assertRefused("{cellar}", "a pattern names cellar, and there are [room]");
        assertRefused("<none>", "a pattern names none");
        assertRefused("<circle>", "name each other in a circle");
    }

    private static void assertRefused(String pattern, String sentence) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> all(pattern));
        assertTrue(e.getMessage().contains(sentence), e.getMessage());
    }

    @Test
    void everyPatternOfTheSetGivesSentencesOfPlainWords() {
        Fetched.require("intents");
        Intents intents = Intents.read();
        Random random = new Random(1);
        for (Intents.Pattern pattern : intents.patterns()) {
            for (int i = 0; i < 20; i++) {
                String sentence = intents.sentence(pattern, random);
                assertTrue(sentence.matches("[a-z0-9']+( [a-z0-9']+)*"), pattern + " gives \"" + sentence + "\"");
            }
        }
        Intents.Pattern time = intents.patterns().stream()
                .filter(each -> each.template().startsWith("what time is it"))
                .findFirst()
                .orElseThrow();
        assertTrue(intents.sentence(time, random).startsWith("what time is it"));
        assertEquals(intents.sentence(time, new Random(5)), intents.sentence(time, new Random(5)));
    }

    @Test
    void theCoursesOwnPatternsNeedNoPackage() {
        Intents intents = Intents.read("../data/intents.tsv");
        Random random = new Random(1);
        assertEquals(70, intents.patterns().size());
        for (Intents.Pattern pattern : intents.patterns()) {
            String sentence = intents.sentence(pattern, random);
            assertTrue(sentence.matches("[a-z']+( [a-z']+){1,11}"), pattern + " gives \"" + sentence + "\"");
        }
    }
}
