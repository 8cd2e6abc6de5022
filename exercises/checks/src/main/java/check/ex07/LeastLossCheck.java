package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.LeastLoss;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Task 7.6: what looks alike to an answer gets the same probabilities, and the best are the shares. */
public final class LeastLossCheck extends TaskCheck<LeastLoss> {
    private static final Heard HEARD = (type, input, answer, t) ->
            t + Arrays.toString(Arrays.copyOf(input, type.equals(Types.IN_STEP) ? t + 1 : input.length));

    private static final String GROUPS = "You take the mean over the groups that look alike: a group that occurs more"
            + " often counts more. Add up over all examples, divide once.";

    private static final LeastLoss RIGHT = least(HEARD, Shares::surprise);

    /** For the exercise, and for JUnit. */
    public LeastLossCheck() {
        super("7.6", "the loss that no training beats", LeastLoss.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(30, 40), Types.IN_STEP, Types.BOTH, Types.MANY_TO_ONE));

        mistake(
                "whole-input-in-step",
                "In step you let an answer know what comes after it: which inputs lead an arrow to answer t?",
                least((type, input, answer, t) -> t + Arrays.toString(input), Shares::surprise));
        mistake(
                "one-input-short",
                "In step the input of its own step reaches an answer too: which inputs have been read when answer t is due?",
                least(
                        (type, input, answer, t) -> type.equals(Types.IN_STEP)
                                ? t + Arrays.toString(Arrays.copyOf(input, t))
                                : HEARD.of(type, input, answer, t),
                        Shares::surprise));
        mistake(
                "no-memory",
                "In step an answer knows more than the input of its own step: what does the state bring along?",
                least(
                        (type, input, answer, t) ->
                                type.equals(Types.IN_STEP) ? t + " " + input[t] : HEARD.of(type, input, answer, t),
                        Shares::surprise));
        mistake(
                "past-alone",
                "In both directions, and in many to one, an answer knows the whole input: you give it only a part.",
                least((type, input, answer, t) -> HEARD.of(Types.IN_STEP, input, answer, t), Shares::surprise));
        mistake(
                "nothing-heard",
                "You count the answers as if nobody had read anything: which examples look alike to an answer?",
                least((type, input, answer, t) -> "" + t, Shares::surprise));
        mistake(
                "places-mixed",
                "You count the answers of different steps together: a network knows at which step it is, since its state"
                        + " changes.",
                least(
                        (type, input, answer, t) ->
                                HEARD.of(type, input, answer, t).substring(1),
                        Shares::surprise));
        mistake(
                "answers-told",
                "You let an answer know the right answers before it: here nobody tells the network.",
                least(
                        (type, input, answer, t) ->
                                HEARD.of(type, input, answer, t) + Arrays.toString(Arrays.copyOf(answer, t)),
                        Shares::surprise));
        mistake("mean-of-groups", GROUPS, LeastLossCheck::meanOfGroups);
        mistake("mean-of-groups-by-step", GROUPS, (type, inputs, answers) -> IntStream.range(0, answers[0].length)
                .mapToDouble(t -> meanOfGroups(type, inputs, answers, key -> key.startsWith("" + t)))
                .average()
                .orElse(0));
        mistake(
                "whole-number",
                "A count divided by a count is 0 or 1 in whole numbers, and the logarithm of 0 is infinite: make one of"
                        + " them a double.",
                least(HEARD, counts -> counts.size() > 1 ? Double.POSITIVE_INFINITY : 0));
        mistake(
                "error-rate",
                "This is the share of wrong answers: the loss is the mean of −ln p of the right answer.",
                least(HEARD, Shares::wrong));
        mistake(
                "bits",
                "You use the logarithm to base 2, which gives bits: the loss is in nats, Math.log.",
                scaled((examples, places) -> 1 / Math.log(2)));
        mistake(
                "sum-over-steps",
                "You add up over the steps: the loss is the mean over all answers.",
                scaled((examples, places) -> places));
        mistake(
                "sum",
                "This is the sum over all answers: the loss is their mean.",
                scaled((examples, places) -> examples * places));
        mistake(
                "sign",
                "The sign is wrong: the logarithm of a share is negative, and a loss is −ln p.",
                scaled((examples, places) -> -1));
        mistake(
                "even",
                "You take all answers of a group to be equally likely: the best probabilities are their shares.",
                least(HEARD, Shares::even));
        mistake(
                "largest-share",
                "You take −ln of the commonest answer's share: the other answers of the group are right at times too, and"
                        + " cost more.",
                least(HEARD, Shares::best));

        Law<LeastLoss> inStep = law(draw -> call(draw, draw.size(30, 40), Types.IN_STEP));
        Law<LeastLoss> whole = law(draw -> call(draw, draw.size(30, 40), Types.BOTH, Types.MANY_TO_ONE));

        check(0, "four numbers translated in step", LeastLossCheck::equalsTheExample);
        obeys(2, "in step", inStep);
        obeys(2, "both directions, many to one", whole);
    }

    private static void equalsTheExample(Trial<LeastLoss> trial) {
        int[][] inputs = {{40, 3}, {40, 5}, {60, 3}, {60, 5}};
        int[][] answers = {{3, 40}, {5, 40}, {3, 60}, {5, 60}};
        // answer 0 is 3 or 5, half of the time each, and answer 1 is certain: (ln 2 + 0) / 2
        trial.gives(
                0.34657,
                new Call<>("4 examples of 2 steps, in step", answer -> answer.least(Types.IN_STEP, inputs, answers)));
    }

    /** What an answer can be made from, as a text: answers with equal texts get the same probabilities. */
    private interface Heard {
        String of(String type, int[] input, int[] answer, int t);
    }

    /** What the answers of one group cost together, from how often each occurs. */
    private interface Cost {
        double of(Collection<Integer> counts);
    }

    private interface Factor {
        double of(int examples, int places);
    }

    private static LeastLoss least(Heard heard, Cost cost) {
        return (type, inputs, answers) -> groups(heard, type, inputs, answers).values().stream()
                        .mapToDouble(group -> cost.of(group.values()))
                        .sum()
                / (inputs.length * answers[0].length);
    }

    private static LeastLoss scaled(Factor factor) {
        return (type, inputs, answers) ->
                RIGHT.least(type, inputs, answers) * factor.of(inputs.length, answers[0].length);
    }

    private static double meanOfGroups(String type, int[][] inputs, int[][] answers) {
        return meanOfGroups(type, inputs, answers, key -> true);
    }

    private static double meanOfGroups(String type, int[][] inputs, int[][] answers, Predicate<String> some) {
        return groups(HEARD, type, inputs, answers).entrySet().stream()
                .filter(group -> some.test(group.getKey()))
                .map(group -> group.getValue().values())
                .mapToDouble(counts -> Shares.surprise(counts) / Shares.size(counts))
                .average()
                .orElse(0);
    }

    private static Map<String, Map<Integer, Integer>> groups(
            Heard heard, String type, int[][] inputs, int[][] answers) {
        Map<String, Map<Integer, Integer>> groups = new TreeMap<>();
        for (int e = 0; e < inputs.length; e++) {
            for (int t = 0; t < answers[e].length; t++) {
                groups.computeIfAbsent(heard.of(type, inputs[e], answers[e], t), key -> new TreeMap<>())
                        .merge(answers[e][t], 1, Integer::sum);
            }
        }
        return groups;
    }

    /** What the answers of a group cost if it gives them these probabilities. */
    private static final class Shares {
        static double surprise(Collection<Integer> counts) {
            return counts.stream()
                    .mapToDouble(n -> -n * Math.log(n / size(counts)))
                    .sum();
        }

        static double wrong(Collection<Integer> counts) {
            return size(counts) - largest(counts);
        }

        static double even(Collection<Integer> counts) {
            return size(counts) * Math.log(counts.size());
        }

        static double best(Collection<Integer> counts) {
            return -size(counts) * Math.log(largest(counts) / size(counts));
        }

        static double size(Collection<Integer> counts) {
            return counts.stream().mapToInt(n -> n).sum();
        }

        private static double largest(Collection<Integer> counts) {
            return counts.stream().mapToInt(n -> n).max().orElse(0);
        }
    }

    /** Two inputs of each three mean something to an answer, and one answer in four is drawn. */
    private static Call<LeastLoss> call(Draw draw, int examples, String... types) {
        int S = 3;
        int[][] inputs = new int[examples][S];
        int[][] answers = new int[examples][S];
        for (int e = 0; e < examples; e++) {
            int[] input = inputs[e];
            Arrays.setAll(input, t -> draw.size(0, 1));
            Arrays.setAll(answers[e], t -> draw.size(0, 3) == 0 ? draw.size(0, 2) : input[t] + input[(t + 1) % S]);
        }
        int[][] first = IntStream.range(0, examples)
                .mapToObj(e -> new int[] {answers[e][0]})
                .toArray(int[][]::new);
        return new Call<>(
                examples + " examples of " + S + " steps",
                answer -> Types.each(
                        type -> answer.least(type, inputs, type.equals(Types.MANY_TO_ONE) ? first : answers), types));
    }
}
