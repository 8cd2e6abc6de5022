package rnn.automaton;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutomatonTest {
    private static final Automaton EVEN_ONES = new Automaton(new int[][] {{0, 1}, {1, 0}}, true, false);

    /** The same with each state twice, and one that nothing leads to. */
    private static final Automaton DOUBLED =
            new Automaton(new int[][] {{2, 3}, {3, 0}, {0, 1}, {1, 2}, {4, 0}}, true, false, true, false, true);

    private static Automaton drawn(int states, int symbols, Random random) {
        int[][] next = new int[states][symbols];
        boolean[] accepts = new boolean[states];
        for (int q = 0; q < states; q++) {
            next[q] = random.ints(symbols, 0, states).toArray();
            accepts[q] = random.nextBoolean();
        }
        return new Automaton(next, accepts);
    }

    @Test
    void aStringIsAcceptedWhereItsPathEnds() {
        assertArrayEquals(new int[] {0, 0, 1, 0, 0}, EVEN_ONES.path("0110"));
        assertTrue(EVEN_ONES.accepts("0110"));
        assertFalse(EVEN_ONES.accepts("1"));
        assertTrue(EVEN_ONES.accepts(""));
    }

    @Test
    void equivalentStatesBecomeOne() {
        assertEquals(EVEN_ONES, DOUBLED.minimal());
        assertEquals(EVEN_ONES, EVEN_ONES.minimal());
        assertEquals("0+:0,1 1:1,0", DOUBLED.minimal().toString());
    }

    @Test
    void theMinimalAutomatonAcceptsWhatTheOriginalDoes() {
        Random random = new Random(1);
        List<String> strings = Tomita.strings(10);
        for (int trial = 0; trial < 200; trial++) {
            Automaton original = drawn(1 + random.nextInt(9), 2, random);
            Automaton minimal = original.minimal();
            assertTrue(minimal.states() <= original.states());
            assertEquals(Optional.empty(), original.difference(minimal));
            assertTrue(strings.stream().allMatch(s -> original.accepts(s) == minimal.accepts(s)));
            assertEquals(minimal, minimal.minimal());
        }
    }

    /** No two of its states are the same: from each pair some string ends differently. */
    @Test
    void theMinimalAutomatonIsTheSmallest() {
        Random random = new Random(2);
        List<String> strings = Tomita.strings(9);
        for (int trial = 0; trial < 50; trial++) {
            Automaton minimal = drawn(6, 2, random).minimal();
            long different = java.util.stream.IntStream.range(0, minimal.states())
                    .mapToObj(q ->
                            strings.stream().map(s -> endsWell(minimal, q, s)).toList())
                    .distinct()
                    .count();
            assertEquals(minimal.states(), different);
        }
    }

    private static boolean endsWell(Automaton automaton, int from, String string) {
        int state = from;
        for (int t = 0; t < string.length(); t++) {
            state = automaton.next(state, string.charAt(t) - '0');
        }
        return automaton.accepts(state);
    }

    @Test
    void theNamesOfStatesDoNotCount() {
        Automaton one = new Automaton(new int[][] {{1, 2}, {1, 1}, {0, 1}}, true, false, false);
        Automaton other = new Automaton(new int[][] {{2, 1}, {0, 2}, {2, 2}}, true, false, false);
        assertNotEquals(one, other);
        assertEquals(one.minimal(), other.minimal());
        assertEquals(one.minimal().hashCode(), other.minimal().hashCode());
    }

    @Test
    void theDifferenceIsTheShortestString() {
        Random random = new Random(3);
        List<String> strings = Tomita.strings(12);
        for (int trial = 0; trial < 200; trial++) {
            Automaton one = drawn(4, 2, random);
            Automaton other = drawn(3, 2, random);
            Optional<String> first = strings.stream()
                    .filter(s -> one.accepts(s) != other.accepts(s))
                    .findFirst();
            assertEquals(first, one.difference(other));
        }
    }

    @Test
    void nothingLeadsOutOfADeadState() {
        Automaton tomita4 = Tomita.of(4).machine();
        assertTrue(tomita4.isDead(3));
        assertFalse(tomita4.isDead(2));
    }

    @Test
    void whatCannotBeIsRefused() {
        for (Runnable wrong : List.<Runnable>of(
                () -> new Automaton(new int[][] {}),
                () -> new Automaton(new int[][] {{0}}, true, false),
                () -> new Automaton(new int[][] {{}}, true),
                () -> new Automaton(new int[][] {{0, 1}, {0}}, true, false),
                () -> EVEN_ONES.path("012"),
                () -> EVEN_ONES.difference(new Automaton(new int[][] {{0}}, true)))) {
            assertThrows(IllegalArgumentException.class, wrong::run);
        }
        assertThrows(IllegalArgumentException.class, () -> new Automaton(new int[][] {{1}}, true));
    }
}
