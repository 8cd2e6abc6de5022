package check.ex22;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Verdict;
import contract.BracketCounter;
import contract.CounterWeights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nd4j.linalg.factory.Nd4j;
import worker.Numbers;

/** Task 22.2: judged by the texts that the network takes for right, whatever its weights. */
public final class BracketCounterCheck extends TaskCheck<BracketCounter> {
    private static final String RIGHT = "right texts";
    private static final String OPEN = "texts that end too early";
    private static final String CLOSED = "texts with a closing bracket too many";
    private static final String EARLY = "texts that close before they open";

    /** What each mistake judges wrongly. */
    private static final Map<Set<String>, String> MISTAKES = Map.of(
            Set.of(CLOSED), "never-below-zero",
            Set.of(CLOSED, EARLY), "only-open",
            Set.of(OPEN, EARLY), "only-closed",
            Set.of(OPEN, CLOSED, EARLY), "all-right",
            Set.of(OPEN), "unclosed",
            Set.of(OPEN, CLOSED), "generous");

    /** Unit 0 stops at 0, unit 1 counts opening brackets, unit 2 closing ones. */
    private static final BracketCounter ANSWER = () -> new CounterWeights(
            Nd4j.createFromArray(new float[][] {{1, 1, 0}, {-1, 0, 1}}),
            Nd4j.eye(3),
            Nd4j.zeros(3),
            Nd4j.createFromArray(-2f, 1f, -1f),
            0.5);

    /** For the exercise, and for JUnit. */
    public BracketCounterCheck() {
        super("22.2", "a counter of brackets, built by hand", BracketCounter.class);
        right(ANSWER);
        calls(draw -> call(draw, draw.size(2, 8)));

        mistake(
                "never-below-zero",
                "One unit counts, but the ReLU stops it at 0: afterwards it does not know that there was one closing"
                        + " bracket too many, as in ()). What else could be counted?");
        mistake(
                "only-open",
                "You refuse texts that end too early, and no others: what is wrong with ()) and with )( ?");
        mistake(
                "only-closed",
                "You refuse texts with too many closing brackets, and no others: what is wrong with (() ?");
        mistake(
                "all-right",
                "Your network takes every text for right: which numbers of the state differ after (() and after () ?");
        mistake("all-wrong", "Your network takes even () for wrong: what is h · v + c after it, and is it above 0?");
        mistake(
                "unclosed",
                "You see each closing bracket that came too early, and nothing else: what may be left open at the end?");
        mistake(
                "generous",
                "One wrong bracket passes: how small is the smallest fault in your verdict, and how large is c?");
        mistake("fades", "Your network refuses longer texts that are right: what does each step leave of a count?");

        check(
                0,
                "(()()) and four texts like it",
                trial -> trial.gives(
                        new Verdict("right", "all texts are judged rightly"),
                        new Call<>(
                                "",
                                answer -> judge(
                                        answer.weights(),
                                        Map.of(
                                                RIGHT, List.of("(()())", "()"),
                                                OPEN, List.of("(()"),
                                                CLOSED, List.of("())"),
                                                EARLY, List.of(")("))))));
        obeys(3, "drawn texts");
        obeys(1, "brackets a hundred deep", law(draw -> call(draw, draw.size(80, 120))));
    }

    /** Texts of four kinds: right ones, and those that end too early, close too often, or close too early. */
    private static Call<BracketCounter> call(Draw draw, int depth) {
        String right = "(".repeat(depth) + ")".repeat(depth - 1) + "()".repeat(draw.size(1, 3)) + ")";
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put(RIGHT, List.of(right, right + right, "()" + right));
        texts.put(OPEN, List.of(right + "(", "(" + right, "((" + right));
        texts.put(CLOSED, List.of(right + ")", ")" + right, right + "))"));
        texts.put(EARLY, List.of(")" + right + "(", right + "))((", ")("));
        return new Call<>("depth " + depth, answer -> judge(answer.weights(), texts));
    }

    private static Verdict judge(CounterWeights weights, Map<String, List<String>> texts) {
        long H = weights.v().length();
        boolean fits = Arrays.equals(weights.Wx().shape(), new long[] {2, H})
                && Arrays.equals(weights.Wh().shape(), new long[] {H, H})
                && weights.b().length() == H;
        if (!fits || H < 1 || H > 4) {
            return Verdict.misfit(
                    "Wx [2,H], Wh [H,H], b [H] and v [H], with H from 1 to 4",
                    weights.Wx(),
                    weights.Wh(),
                    weights.b(),
                    weights.v());
        }
        Set<String> faults = new TreeSet<>();
        texts.forEach((kind, some) -> {
            if (some.stream().anyMatch(text -> accepts(weights, text) != kind.equals(RIGHT))) {
                faults.add(kind);
            }
        });
        String key = faults.equals(Set.of(RIGHT))
                ? accepts(weights, "()") ? "fades" : "all-wrong"
                : MISTAKES.getOrDefault(faults, faults.toString());
        return faults.isEmpty()
                ? new Verdict("right", "all texts are judged rightly")
                : new Verdict(key, "judged wrongly: " + String.join(", ", faults));
    }

    private static boolean accepts(CounterWeights weights, String text) {
        double[] Wx = Numbers.of(weights.Wx());
        double[] Wh = Numbers.of(weights.Wh());
        double[] b = Numbers.of(weights.b());
        double[] v = Numbers.of(weights.v());
        double[] h = new double[v.length];
        for (int t = 0; t < text.length(); t++) {
            double[] next = b.clone();
            for (int u = 0; u < v.length; u++) {
                next[u] += Wx[(text.charAt(t) == '(' ? 0 : v.length) + u];
                for (int from = 0; from < v.length; from++) {
                    next[u] += h[from] * Wh[from * v.length + u];
                }
                next[u] = Math.max(0, next[u]);
            }
            h = next;
        }
        double verdict = weights.c();
        for (int u = 0; u < v.length; u++) {
            verdict += h[u] * v[u];
        }
        return verdict > 0;
    }
}
