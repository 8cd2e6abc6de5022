package check.ex43;

import check.Call;
import check.TaskCheck;
import check.Verdict;
import contract.HandCounter;
import contract.StackWeights;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import worker.Numbers;

/** Task 43.4: judged by what the network says next, whatever its weights. */
public final class HandCounterCheck extends TaskCheck<HandCounter> {
    private static final Verdict RIGHT = new Verdict("right", "every determined symbol is foretold");
    private static final int DEEPEST = 100;

    /** Where a symbol was foretold wrongly. */
    private enum Fault {
        AFTER_C_ONE,
        AFTER_C,
        EARLY,
        LATE
    }

    /** For the exercise, and for JUnit. */
    public HandCounterCheck() {
        super("43.4", "weights that count", HandCounter.class);

        mistake("no-push", "At an a your network does not push, so nothing is counted.");
        mistake("no-pop", "At a b your network does not pop, so the count never goes down.");
        mistake("c-moves", "At c your network changes the stack, and its answers do not reckon with it.");
        mistake(
                "after-c-of-one",
                "Your network is wrong after c where n is 1: the stack then looks as it does at the last b, and only the"
                        + " symbol tells the two apart.");
        mistake("after-c", "After c a b always comes, and your network says a.");
        mistake(
                "never-a",
                "Your network never says a: at the last b the top is still 1, since a step sees the stack from before"
                        + " it. What else does it see?");
        mistake("always-a", "Your network says a after every b: what lies on the stack must decide.");
        mistake("turned", "Your network says a where a b must come, and b where an a must come: turn a sign round.");

        check(
                2,
                "n from 1 to 8, each on an empty stack",
                trial -> trial.gives(
                        RIGHT,
                        new Call<>(
                                "aⁿcbⁿ with n from 1 to 8",
                                answer -> judge(answer.weights(), false, 1, 2, 3, 4, 5, 6, 7, 8))));
        check(3, "strings in a row, with n up to " + DEEPEST, trial -> {
            int[] lengths = new int[20];
            Arrays.setAll(lengths, i -> i % 5 == 0 ? DEEPEST - i : trial.draw().size(1, 30));
            trial.gives(
                    RIGHT,
                    new Call<>(
                            "twenty strings, one after the other", answer -> judge(answer.weights(), true, lengths)));
        });
    }

    private static Verdict judge(StackWeights weights, boolean inARow, int... lengths) {
        if (!Arrays.equals(weights.actions().shape(), new long[] {3, 3})
                || weights.says().length() != 5) {
            return Verdict.misfit("actions [3,3] and says [5]", weights.actions(), weights.says());
        }
        double[] actions = Numbers.of(weights.actions());
        double[] says = Numbers.of(weights.says());
        int[] does = IntStream.range(0, 3)
                .map(row -> largest(Arrays.copyOfRange(actions, 3 * row, 3 * row + 3)))
                .toArray();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        int height = 0;
        for (int n : lengths) {
            height = inARow ? height : 0;
            for (int t = 0; t < 2 * n + 1; t++) {
                int symbol = t < n ? 0 : t == n ? 1 : 2; // a, c, b
                double sum = says[symbol] + says[3] * (height > 0 ? 1 : -1) + says[4] * (height > 1 ? 1 : -1);
                boolean saysA = sum > 0;
                if (symbol > 0 && saysA != (t == 2 * n)) {
                    faults.add(fault(symbol, n, t));
                }
                height = does[symbol] == 0 ? height + 1 : does[symbol] == 1 ? Math.max(0, height - 1) : height;
            }
        }
        return faults.isEmpty() ? RIGHT : new Verdict(kind(faults, does), "not foretold: " + faults);
    }

    private static Fault fault(int symbol, int n, int t) {
        return symbol == 1 ? n == 1 ? Fault.AFTER_C_ONE : Fault.AFTER_C : t == 2 * n ? Fault.LATE : Fault.EARLY;
    }

    private static String kind(Set<Fault> faults, int... does) {
        if (does[0] != 0) {
            return "no-push";
        }
        if (does[2] != 1) {
            return "no-pop";
        }
        if (does[1] != 2 && (faults.contains(Fault.LATE) || faults.contains(Fault.EARLY))) {
            return "c-moves";
        }
        if (faults.contains(Fault.LATE)) {
            return faults.contains(Fault.EARLY) ? "turned" : "never-a";
        }
        return faults.contains(Fault.EARLY)
                ? "always-a"
                : faults.contains(Fault.AFTER_C) ? "after-c" : "after-c-of-one";
    }

    private static int largest(double... row) {
        return IntStream.range(0, row.length)
                .reduce((best, i) -> row[i] > row[best] ? i : best)
                .orElseThrow();
    }
}
