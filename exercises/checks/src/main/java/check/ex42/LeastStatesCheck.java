package check.ex42;

import check.Call;
import check.TaskCheck;
import contract.LeastStates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rnn.automaton.Automaton;

/** Task 42.2: how many states an automaton needs. */
public final class LeastStatesCheck extends TaskCheck<LeastStates> {
    private static final int UNTIL_NOTHING_CHANGES = 99;

    /** For the exercise, and for JUnit. */
    public LeastStatesCheck() {
        super("42.2", "as few states as possible", LeastStates.class);
        right((next, accepts) -> new Automaton(next, accepts).minimal().states());
        calls(draw -> call(Machines.blownUp(draw, draw.size(6, 9), draw.size(2, 3))));

        mistake(
                "unreachable",
                "You count states that no string leads to: look first which can be reached from state 0.",
                (next, accepts) -> split(next, accepts, all(next), UNTIL_NOTHING_CHANGES, LeastStatesCheck::signature));
        mistake(
                "reachable-alone",
                "You count the states that can be reached: those that no string tells apart are one.",
                (next, accepts) -> reachable(next).size());
        mistake(
                "one-round",
                "You split the classes once: a split can cause another, so repeat until nothing changes.",
                (next, accepts) -> split(next, accepts, reachable(next), 1, LeastStatesCheck::signature));
        mistake(
                "two-rounds",
                "You split the classes twice: repeat until nothing changes.",
                (next, accepts) -> split(next, accepts, reachable(next), 2, LeastStatesCheck::signature));
        mistake(
                "no-split",
                "You only separate states that accept from others: two of a class differ as well if a symbol leads them into"
                        + " different classes.",
                (next, accepts) -> split(next, accepts, reachable(next), 0, LeastStatesCheck::signature));
        mistake(
                "first-symbol",
                "You look at symbol 0 alone: any symbol can tell two states apart.",
                (next, accepts) -> split(
                        next,
                        accepts,
                        reachable(next),
                        UNTIL_NOTHING_CHANGES,
                        (classes, row) -> List.of(classes[row[0]])));
        mistake(
                "nothing-accepts",
                "You begin with one class, so nothing is ever split: begin with two, those that accept and those that do"
                        + " not.",
                (next, accepts) -> 1);

        check(
                0,
                "four states by hand",
                trial -> trial.gives(
                        2,
                        call(new Automaton(new int[][] {{2, 1}, {1, 2}, {0, 1}, {0, 3}}, true, false, true, false))));
        obeys(4, "random automata with two and three symbols");
        leavesArgumentsAlone(1);
    }

    private interface Signature {
        List<Integer> of(int[] classes, int[] row);
    }

    private static List<Integer> signature(int[] classes, int[] row) {
        return Arrays.stream(row).map(r -> classes[r]).boxed().toList();
    }

    private static List<Integer> all(int[][] next) {
        return IntStream.range(0, next.length).boxed().toList();
    }

    private static List<Integer> reachable(int[][] next) {
        List<Integer> found = new ArrayList<>(List.of(0));
        for (int i = 0; i < found.size(); i++) {
            for (int r : next[found.get(i)]) {
                if (!found.contains(r)) {
                    found.add(r);
                }
            }
        }
        return found;
    }

    private static int split(int[][] next, boolean[] accepts, List<Integer> states, int rounds, Signature signature) {
        int[] classes = new int[next.length];
        states.forEach(q -> classes[q] = accepts[q] ? 1 : 0);
        int count = (int) states.stream().map(q -> classes[q]).distinct().count();
        for (int round = 0; round < rounds; round++) {
            Map<List<Object>, Integer> numbers = new HashMap<>();
            int[] finer = classes.clone();
            for (int q : states) {
                List<Object> key = List.of(classes[q], signature.of(classes, next[q]));
                int fresh = numbers.size();
                finer[q] = numbers.computeIfAbsent(key, one -> fresh);
            }
            System.arraycopy(finer, 0, classes, 0, finer.length);
            count = numbers.size();
        }
        return count;
    }

    private static Call<LeastStates> call(Automaton automaton) {
        int[][] next = Machines.table(automaton);
        boolean[] accepts = Machines.answers(automaton);
        return new Call<>(
                next.length + " states, " + automaton.symbols() + " symbols", answer -> answer.states(next, accepts));
    }
}
