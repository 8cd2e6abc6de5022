package rnn.automaton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TomitaTest {
    @Test
    void theMachinesAreMinimalAndHaveTheirKnownSizes() {
        int[] sizes = {2, 3, 5, 4, 4, 3, 5};
        for (Tomita language : Tomita.ALL) {
            assertEquals(sizes[language.number() - 1], language.machine().states());
            assertEquals(language.machine(), language.machine().minimal());
        }
    }

    @Test
    void theMachineAcceptsWhatTheDefinitionSays() {
        for (Tomita language : Tomita.ALL) {
            for (String string : Tomita.strings(13)) {
                assertEquals(language.contains(string), language.machine().accepts(string), language + ", " + string);
            }
        }
    }

    @Test
    void stringsComeShortFirst() {
        assertEquals(List.of("", "0", "1", "00", "01", "10", "11"), Tomita.strings(2));
        assertEquals(2047, Tomita.strings(10).size());
        assertEquals(List.of(""), Tomita.strings(0));
    }

    @Test
    void asManyAreDrawnOfEitherKind() {
        for (Tomita language : Tomita.ALL) {
            List<String> drawn = language.draw(4, 60, 10, new Random(1));
            assertEquals(31 + 120, drawn.size());
            assertTrue(drawn.containsAll(Tomita.strings(4)));
            long belong = drawn.stream().skip(31).filter(language::contains).count();
            assertEquals(60, belong, language.toString());
        }
        assertEquals(Tomita.of(3).draw(2, 9, 8, new Random(5)), Tomita.of(3).draw(2, 9, 8, new Random(5)));
    }

    @Test
    void mergingStatesFindsAllSeven() {
        for (Tomita language : Tomita.ALL) {
            List<String> drawn = language.draw(4, 60, 10, new Random(7));
            assertEquals(language.machine(), merged(language, drawn), language.toString());
        }
    }

    /** Whatever the strings show, all of them are answered rightly. */
    @Test
    void mergedStatesAgreeWithEveryString() {
        Random random = new Random(8);
        for (Tomita language : Tomita.ALL) {
            for (int trial = 0; trial < 20; trial++) {
                List<String> drawn = language.draw(1, 1 + random.nextInt(8), 7, random);
                Automaton found = merged(language, drawn);
                assertTrue(drawn.stream().allMatch(s -> found.accepts(s) == language.contains(s)), drawn.toString());
            }
        }
    }

    private static Automaton merged(Tomita language, List<String> strings) {
        Set<String> accepted = new HashSet<>(strings);
        accepted.removeIf(s -> !language.contains(s));
        Set<String> rejected = new HashSet<>(strings);
        rejected.removeIf(language::contains);
        return StateMerging.learn(2, accepted, rejected);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tomita.of(8));
        assertThrows(IllegalArgumentException.class, () -> Tomita.strings(21));
        assertThrows(IllegalArgumentException.class, () -> StateMerging.learn(2, List.of("1"), List.of("1")));
    }
}
