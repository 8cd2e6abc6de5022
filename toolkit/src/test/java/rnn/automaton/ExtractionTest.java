package rnn.automaton;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.cell.ElmanCell;
import rnn.cell.SecondOrderCell;

class ExtractionTest {
    /** A cell that is a machine: unit q is on in state q, and state 0 is the one that accepts. */
    private static SecondOrderCell built(Automaton machine) {
        int H = machine.states();
        SecondOrderCell cell = new SecondOrderCell(machine.symbols(), H, new Random(1));
        cell.W.value().fill(-20);
        for (int q = 0; q < H; q++) {
            for (int k = 0; k < machine.symbols(); k++) {
                cell.W.value().set((k * H + q) * H + machine.next(q, k), 20);
            }
        }
        return cell;
    }

    @Test
    void aMachineThatWasBuiltInIsReadOutAgain() {
        for (int number : new int[] {1, 2, 5, 6}) { // those that accept in state 0 alone
            Automaton machine = Tomita.of(number).machine();
            for (int boxes : new int[] {2, 3, 8}) {
                Extraction found = Extraction.of(built(machine), boxes);
                assertEquals(machine, found.automaton());
                assertEquals(machine.states(), found.visitors().length);
            }
        }
    }

    @Test
    void theFirstVisitorIsTheStart() {
        Extraction found = Extraction.of(built(Tomita.of(6).machine()), 2);
        assertArrayEquals(new double[] {1, 0, 0}, found.visitors()[0]);
        assertEquals(1, found.visitors()[1][1], 1e-6);
    }

    @Test
    void anyCellCanBeRead() {
        ElmanCell cell = new ElmanCell(2, 1, new Random(1));
        cell.Wx.value().fill(0);
        cell.Wh.value().fill(-20); // h = ±1 in turn
        cell.b.value().fill(-5);
        Automaton found =
                Extraction.of(cell, cell.start(1), 2, -1, 1, 3).automaton().minimal();
        List<String> strings = Tomita.strings(6);
        assertTrue(strings.stream().allMatch(s -> found.accepts(s) == (s.length() % 2 == 0 && !s.isEmpty())));
    }

    @Test
    void whatCannotBeIsRefused() {
        SecondOrderCell cell = new SecondOrderCell(2, 3, new Random(1));
        assertThrows(IllegalArgumentException.class, () -> Extraction.of(cell, 1));
        assertThrows(IllegalArgumentException.class, () -> Extraction.of(cell, cell.start(1), 2, 1, 1, 3));
    }
}
