package check.ex42;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import contract.SymbolWeights;
import contract.ThreesCell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rnn.automaton.Tomita;

/** Task 42.4: judged by the strings that the cell accepts, whatever its weights. */
public final class ThreesCellCheck extends TaskCheck<ThreesCell> {
    private static final int MOST_UNITS = 4;
    private static final int LONG = 200;
    private static final Verdict RIGHT = new Verdict("right", "every string is judged rightly");

    /** What each mistake accepts. */
    private static final Map<String, Predicate<String>> MISTAKES = new LinkedHashMap<>();

    static {
        MISTAKES.put("zeros", s -> (s.length() - ones(s)) % 3 == 0);
        MISTAKES.put("length", s -> s.length() % 3 == 0);
        MISTAKES.put("even", s -> ones(s) % 2 == 0);
        MISTAKES.put("four", s -> ones(s) % 4 == 0);
        MISTAKES.put("never-again", s -> ones(s) == 0);
        MISTAKES.put("zero-resets", s -> ones(s.substring(s.lastIndexOf('0') + 1)) % 3 == 0);
        MISTAKES.put("difference", s -> (2 * ones(s) - s.length()) % 3 == 0);
    }

    /** Unit q is on after q ones. */
    private static final ThreesCell ANSWER = () -> new SymbolWeights(
            new double[][] {{9, -9, -9}, {-9, 9, -9}, {-9, -9, 9}},
            new double[][] {{-9, 9, -9}, {-9, -9, 9}, {9, -9, -9}},
            new double[3]);

    /** For the exercise, and for JUnit. */
    public ThreesCellCheck() {
        super("42.4", "a cell that counts to three, built by hand", ThreesCell.class);
        right(ANSWER);

        mistake("zeros", "Your cell counts zeros: exchange the two matrices.");
        mistake("length", "Your cell counts zeros as well as ones: a zero must leave every state as it is.");
        mistake("even", "Your cell counts to two: it needs one more state.");
        mistake("four", "Your cell counts to four: after two ones, the next one leads back to the start.");
        mistake("never-again", "Your cell never comes back to yes: where must the third one lead?");
        mistake("zero-resets", "In your cell a zero leads back to the start: it must leave every state as it is.");
        mistake("difference", "In your cell a zero counts backward: it must leave every state as it is.");
        mistake(
                "fades",
                "Short strings are right, and long ones are not: the states run into each other. Are the weights large enough"
                        + " for σ to come close to 0 and 1?");

        check(
                0,
                "all strings of up to eight symbols",
                trial -> trial.gives(
                        RIGHT, new Call<>("all strings of up to eight symbols", answer -> shallow(answer.weights()))));
        check(4, "strings of 200 symbols", trial -> {
            Draw draw = trial.draw();
            List<String> texts = Stream.generate(() -> {
                        StringBuilder text = new StringBuilder();
                        while (text.length() < LONG) {
                            text.append(draw.size(0, 1));
                        }
                        return text.toString();
                    })
                    .limit(30)
                    .toList();
            trial.gives(RIGHT, new Call<>("30 strings of 200 symbols", answer -> {
                Verdict first = shallow(answer.weights());
                return first.equals(RIGHT) ? deep(answer.weights(), texts) : first;
            }));
        });
    }

    private static int ones(String text) {
        return (int) text.chars().filter(c -> c == '1').count();
    }

    private static Verdict deep(SymbolWeights weights, List<String> texts) {
        long wrong = texts.stream()
                .filter(s -> accepts(weights, s) != (ones(s) % 3 == 0))
                .count();
        return wrong == 0 ? RIGHT : new Verdict("fades", wrong + " of " + texts.size() + " are judged wrongly");
    }

    private static Verdict shallow(SymbolWeights weights) {
        int H = weights.b().length;
        if (H < 1 || H > MOST_UNITS || !isSquare(weights.zero(), H) || !isSquare(weights.one(), H)) {
            return new Verdict(
                    "shapes",
                    "b has " + H + " numbers: it must have 1 to 4, and both matrices as many rows and columns as b");
        }
        List<String> texts = Tomita.strings(8);
        List<String> wrong = texts.stream()
                .filter(s -> accepts(weights, s) != (ones(s) % 3 == 0))
                .toList();
        if (wrong.isEmpty()) {
            return RIGHT;
        }
        String words =
                wrong.size() + " of " + texts.size() + " are judged wrongly, the first is \"" + wrong.get(0) + "\"";
        return MISTAKES.entrySet().stream()
                .filter(one -> texts.stream()
                        .allMatch(s -> accepts(weights, s) == one.getValue().test(s)))
                .map(one -> new Verdict(one.getKey(), words))
                .findFirst()
                .orElse(new Verdict("wrong", words));
    }

    private static boolean isSquare(double[][] matrix, int size) {
        return matrix.length == size && Arrays.stream(matrix).allMatch(row -> row.length == size);
    }

    private static boolean accepts(SymbolWeights weights, String text) {
        int H = weights.b().length;
        double[] h = new double[H];
        h[0] = 1;
        for (int t = 0; t < text.length(); t++) {
            double[][] W = text.charAt(t) == '0' ? weights.zero() : weights.one();
            double[] a = weights.b().clone();
            for (int i = 0; i < H; i++) {
                for (int j = 0; j < H; j++) {
                    a[j] += h[i] * W[i][j];
                }
            }
            h = Arrays.stream(a).map(sum -> 1 / (1 + Math.exp(-sum))).toArray();
        }
        return h[0] > 0.5;
    }
}
