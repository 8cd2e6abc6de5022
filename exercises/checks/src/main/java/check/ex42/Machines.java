package check.ex42;

import check.Draw;
import rnn.automaton.Automaton;

/** Automata for several checks. */
final class Machines {
    private Machines() {}

    static int[][] table(Automaton automaton) {
        int[][] next = new int[automaton.states()][automaton.symbols()];
        for (int q = 0; q < next.length; q++) {
            for (int k = 0; k < next[q].length; k++) {
                next[q][k] = automaton.next(q, k);
            }
        }
        return next;
    }

    static boolean[] answers(Automaton automaton) {
        boolean[] accepts = new boolean[automaton.states()];
        for (int q = 0; q < accepts.length; q++) {
            accepts[q] = automaton.accepts(q);
        }
        return accepts;
    }

    /** A random automaton, in which few states accept, so several rounds are needed to tell all states apart. */
    static Automaton drawn(Draw draw, int states, int symbols) {
        int[][] next = new int[states][symbols];
        boolean[] accepts = new boolean[states];
        for (int q = 0; q < states; q++) {
            for (int k = 0; k < symbols; k++) {
                next[q][k] = k == 0 && q + 1 < states ? q + 1 : draw.size(0, states - 1);
            }
        }
        accepts[draw.size(1, states - 1)] = true;
        return new Automaton(next, accepts);
    }

    /** A random automaton of two symbols that accepts in one state alone, which is some steps from the start. */
    static Automaton sparse(Draw draw, int states) {
        int[][] next = new int[states][2];
        for (int q = 0; q < states; q++) {
            int fast = draw.size(0, 1);
            next[q][fast] = Math.min(states - 1, q + draw.size(1, 2));
            next[q][1 - fast] = q + 1 < states ? Math.min(states - 1, q + draw.size(0, 1)) : draw.size(0, q);
        }
        boolean[] accepts = new boolean[states];
        accepts[states - 1] = true;
        return new Automaton(next, accepts);
    }

    /** The same language with some states twice, and some that nothing leads to. */
    static Automaton blownUp(Draw draw, int states, int symbols) {
        Automaton small = drawn(draw, states, symbols);
        int copies = draw.size(1, states - 1);
        int lost = draw.size(1, 3);
        int[][] next = new int[states + copies + lost][symbols];
        boolean[] accepts = new boolean[next.length];
        for (int q = 0; q < next.length; q++) {
            int original = q < states ? q : q < states + copies ? q - states + 1 : draw.size(0, states - 1);
            accepts[q] = q < states + copies ? small.accepts(original) : q % 2 == 0;
            for (int k = 0; k < symbols; k++) {
                int to = small.next(original, k);
                boolean copied = to >= 1 && to <= copies && draw.size(0, 1) == 1;
                next[q][k] = copied ? to + states - 1 : to;
            }
        }
        return new Automaton(next, accepts);
    }

    /** The same with one arrow or one answer changed; the start keeps its answer. */
    static Automaton changed(Draw draw, Automaton automaton) {
        int[][] next = table(automaton);
        boolean[] accepts = answers(automaton);
        int q = draw.size(1, next.length - 1);
        if (draw.size(0, 1) == 0) {
            accepts[q] = !accepts[q];
        } else {
            next[q][draw.size(0, 1)] = draw.size(0, next.length - 1);
        }
        return new Automaton(next, accepts);
    }
}
