package check.ex42;

import check.Call;
import check.Law;
import check.TaskCheck;
import contract.TellingString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rnn.automaton.Automaton;

/** Task 42.3: a string on which two automata disagree. */
public final class TellingStringCheck extends TaskCheck<TellingString> {
    /** For the exercise, and for JUnit. */
    public TellingStringCheck() {
        super("42.3", "the string that tells two machines apart", TellingString.class);
        right(search(Order.BREADTH, false, false, 0));
        calls(draw -> {
            int states = draw.size(5, 8);
            Automaton one = Machines.sparse(draw, states);
            Automaton other = draw.size(0, 3) == 0 ? Machines.changed(draw, one) : Machines.sparse(draw, states);
            return draw.size(0, 1) == 0 ? call(one, other) : call(other, one);
        });

        mistake(
                "depth-first",
                "You follow one string to its end before you try the next, so what you find need not be the shortest.",
                search(Order.DEPTH, false, false, 0));
        mistake(
                "ones-first",
                "Your string is short enough, but another of its length comes before it in the alphabet: try 0 before 1.",
                search(Order.ONES_FIRST, false, false, 0));
        mistake(
                "one-sided",
                "You look for strings that the first automaton accepts and the second does not: the other way round counts"
                        + " too.",
                search(Order.BREADTH, true, false, 0));
        mistake(
                "marks-one",
                "You do not visit a state of the first automaton again although the second is in another state: what must be"
                        + " new is the pair.",
                search(Order.BREADTH, false, true, 0));
        mistake(
                "turned",
                "You put each symbol in front of the string: it comes at its end.",
                (a, b, c, d) -> turned(search(Order.BREADTH, false, false, 0).shortest(a, b, c, d)));

        Law<TellingString> atOnce = special(draw -> {
            Automaton one = Machines.drawn(draw, draw.size(4, 6), 2);
            boolean[] accepts = Machines.answers(one);
            accepts[0] = true;
            return call(one, new Automaton(Machines.table(one), accepts));
        });
        mistake(
                atOnce,
                "skips-empty",
                "Two automata can disagree about the empty string already: compare the starts first.",
                search(Order.BREADTH, false, false, 1));
        Law<TellingString> same = special(draw -> {
            Automaton one = Machines.blownUp(draw, draw.size(4, 6), 2);
            return call(one, one.minimal());
        });
        mistake(
                same,
                "empty-for-same",
                "The empty string is a string: where no string tells the two apart, return \"same\".",
                (a, b, c, d) -> {
                    String text = search(Order.BREADTH, false, false, 0).shortest(a, b, c, d);
                    return text.equals("same") ? "" : text;
                });
        mistake(
                same,
                "counts-states",
                "Automata of different sizes can accept the same strings.",
                (a, b, c, d) -> a.length == c.length
                        ? search(Order.BREADTH, false, false, 0).shortest(a, b, c, d)
                        : "0");

        check(
                0,
                "no three zeros, or no two",
                trial -> trial.gives(
                        "00",
                        call(
                                new Automaton(new int[][] {{1, 0}, {2, 0}, {3, 0}, {3, 3}}, true, true, true, false),
                                new Automaton(new int[][] {{1, 0}, {2, 0}, {2, 2}}, true, true, false))));
        obeys(3, "pairs of random machines");
        obeys(1, "machines that disagree about the empty string", atOnce);
        obeys(1, "machines that accept the same strings", same);
    }

    private enum Order {
        BREADTH,
        DEPTH,
        ONES_FIRST
    }

    /** A pair of states, and the shortest string that leads to it. */
    private record Pair(int one, int other, String text) {}

    private static TellingString search(Order order, boolean oneSided, boolean marksOne, int least) {
        return (next, accepts, otherNext, otherAccepts) -> {
            Deque<Pair> pairs = new ArrayDeque<>(List.of(new Pair(0, 0, "")));
            Set<List<Integer>> seen = new HashSet<>(Set.of(List.of(0, 0)));
            while (!pairs.isEmpty()) {
                Pair pair = order == Order.DEPTH ? pairs.removeLast() : pairs.removeFirst();
                boolean yes = accepts[pair.one];
                if (yes != otherAccepts[pair.other] && (yes || !oneSided) && pair.text.length() >= least) {
                    return pair.text;
                }
                for (int i = 0; i < 2; i++) {
                    int k = order == Order.BREADTH ? i : 1 - i;
                    Pair after = new Pair(next[pair.one][k], otherNext[pair.other][k], pair.text + k);
                    if (seen.add(List.of(after.one, marksOne ? 0 : after.other))) {
                        pairs.add(after);
                    }
                }
            }
            return "same";
        };
    }

    private static String turned(String text) {
        return text.equals("same") ? text : new StringBuilder(text).reverse().toString();
    }

    private static Call<TellingString> call(Automaton one, Automaton other) {
        int[][] next = Machines.table(one);
        boolean[] accepts = Machines.answers(one);
        int[][] otherNext = Machines.table(other);
        boolean[] otherAccepts = Machines.answers(other);
        return new Call<>(
                "machines of " + next.length + " and " + otherNext.length + " states",
                answer -> answer.shortest(next, accepts, otherNext, otherAccepts));
    }
}
