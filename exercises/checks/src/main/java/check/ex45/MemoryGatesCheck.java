package check.ex45;

import check.Call;
import check.Draw;
import check.TaskCheck;
import contract.MemoryGates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Task 45.4: judged by what a memory with the learner's gates reads. */
public final class MemoryGatesCheck extends TaskCheck<MemoryGates> {
    private static final List<String> MODES = List.of("back", "find", "next");

    /** For the exercise, and for JUnit. */
    public MemoryGatesCheck() {
        super("45.4", "a program of gates", MemoryGates.class);
        right((action, before) -> gates(action, reads(before)));
        calls(MemoryGatesCheck::drawn);

        mistake(
                "never-frees",
                "You never set a slot free, so the memory is full after the first list: free what has been read.",
                (action, before) -> gates(action, false));
        mistake(
                "frees-too-early",
                "You open the free gate only while it reads. It frees what was read a step **before**, so it must be open"
                        + " as well where a write comes after a reading: look at `before`.",
                (action, before) -> gates(action, reads(action)));
        mistake(
                "frees-the-first",
                "You free after a find alone: what next and back have read is done with, too.",
                (action, before) -> gates(action, before.equals("find")));
        mistake(
                "always-writes",
                "Your write gate is open while it reads: then whatever is looked for is written once more.",
                (action, before) -> with(gates(action, reads(before)), 0, 1));
        mistake(
                "nothing",
                "Your memory reads nothing but zeros: is the write gate open where the action is a write, and does find"
                        + " read by content?",
                (action, before) -> with(gates(action, reads(before)), 0, 0));
        mistake(
                "exchanged",
                "You exchange backward and forward: next is what was written after, back is what was written before.",
                (action, before) -> gates(exchanged(action), reads(before)));
        mistake(
                "content-alone",
                "You read by content at each step: next and back bring no key, and follow the links.",
                (action, before) -> gates(reads(action) ? "find" : action, reads(before)));
        mistake(
                "forward-alone",
                "Your back goes forward: it reads what was written before.",
                (action, before) -> gates(action.equals("back") ? "next" : action, reads(before)));

        check(
                0,
                "two lists in two slots",
                trial -> trial.gives(
                        new double[] {5, 7, 6, 4},
                        call(
                                2,
                                new String[] {"write", "write", "find", "next", "write", "write", "find", "back"},
                                5,
                                7,
                                5,
                                0,
                                4,
                                6,
                                6,
                                0)));
        obeys(5, "random lists");
    }

    private static boolean reads(String action) {
        return MODES.contains(action);
    }

    private static String exchanged(String action) {
        return action.equals("next") ? "back" : action.equals("back") ? "next" : action;
    }

    private static double[] gates(String action, boolean free) {
        double[] gates = new double[5];
        gates[0] = reads(action) ? 0 : 1;
        gates[1] = free ? 1 : 0;
        if (reads(action)) {
            gates[2 + MODES.indexOf(action)] = 1;
        }
        return gates;
    }

    private static double[] with(double[] gates, int place, double gate) {
        gates[place] = gate;
        return gates;
    }

    /** Four lists, each as long as the memory; two are read forward and two backward. */
    private static Call<MemoryGates> drawn(Draw draw) {
        int K = draw.size(3, 4);
        List<String> actions = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        boolean forward = draw.size(0, 1) == 0;
        for (int list = 0; list < 4; list++) {
            List<Double> items = new ArrayList<>();
            for (int k = 0; k < K; k++) {
                items.add((double) (10 * list + 2 * k + draw.size(1, 2)));
            }
            Collections.rotate(items, draw.size(0, K - 1));
            numbers.addAll(items);
            numbers.add(items.get(forward ? 0 : K - 1));
            numbers.addAll(Collections.nCopies(K - 1, 0.0));
            actions.addAll(Collections.nCopies(K, "write"));
            actions.add("find");
            actions.addAll(Collections.nCopies(K - 1, forward ? "next" : "back"));
            forward = !forward;
        }
        return call(
                K,
                actions.toArray(String[]::new),
                numbers.stream().mapToDouble(number -> number).toArray());
    }

    private static Call<MemoryGates> call(int K, String[] actions, double... numbers) {
        return new Call<>(
                "K=" + K + ", actions " + Arrays.toString(actions),
                answer -> SlotMemory.run(answer, K, actions, numbers));
    }
}
