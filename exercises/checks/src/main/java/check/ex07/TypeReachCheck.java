package check.ex07;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TypeReach;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 7.3: which answer can know which input. */
public final class TypeReachCheck extends TaskCheck<TypeReach> {
    private static final TypeReach RIGHT =
            (type, S, T) -> filled(S, T, (t, s) -> !type.equals(Types.IN_STEP) || s <= t);

    /** For the exercise, and for JUnit. */
    public TypeReachCheck() {
        super("7.3", "who can know what", TypeReach.class);
        right(RIGHT);
        calls(draw -> {
            int S = draw.size(3, 6);
            return new Call<>(
                    "S = T = " + S, answer -> Types.each(type -> answer.reach(type, S, S), Types.IN_STEP, Types.BOTH));
        });

        mistake(
                "all-ones",
                "In step, an answer is given before later inputs come: answer t knows inputs 0 to t.",
                (type, S, T) -> filled(S, T, (t, s) -> true));
        mistake(
                "past-only",
                "In step, answer t knows input t as well: the arrow from x_t to y_t goes straight up.",
                inStep((t, s) -> s < t));
        mistake(
                "no-memory",
                "Your answers in step remember nothing: follow the arrows between the states to the left.",
                inStep((t, s) -> s == t));
        mistake(
                "turned",
                "You have rows and columns the wrong way round: rows are answers and columns are inputs, [T,S].",
                (type, S, T) -> RIGHT.reach(type, S, T).transpose().dup());
        mistake(
                "decoder-in-step",
                "The decoder begins when the whole input has been read: every answer can know every input.",
                only(Types.ENCODER_DECODER, (t, s) -> s <= t));
        mistake(
                "both-is-in-step",
                "In both directions every answer can know every input: the second loop brings the later ones.",
                only(Types.BOTH, (t, s) -> s <= t));
        mistake(
                "second-loop-only",
                "In both directions the first loop still reads: an answer knows the earlier inputs as well.",
                only(Types.BOTH, (t, s) -> s >= t));
        mistake(
                "first-word-only",
                "The state carries the vector to every word: one to many knows it at each step.",
                only(Types.ONE_TO_MANY, (t, s) -> t == 0));
        mistake(
                "last-input-only",
                "The state carries all inputs to the end: many to one knows more than the last.",
                (type, S, T) ->
                        type.equals(Types.MANY_TO_ONE) ? filled(S, T, (t, s) -> s == S - 1) : RIGHT.reach(type, S, T));
        mistake(
                "triangle-for-all",
                "Only in step answers before the whole input has been read: in every other type each answer can know every input.",
                (type, S, T) -> filled(S, T, (t, s) -> s <= t));

        Law<TypeReach> others = law(draw -> {
            int S = draw.size(3, 4);
            int T = draw.size(5, 6);
            return new Call<>(
                    "many are S=" + S + " in, T=" + T + " out",
                    answer -> Types.each(
                            type -> answer.reach(
                                    type,
                                    type.equals(Types.ONE_TO_MANY) ? 1 : S,
                                    type.equals(Types.MANY_TO_ONE) ? 1 : T),
                            Types.ENCODER_DECODER,
                            Types.ONE_TO_MANY,
                            Types.MANY_TO_ONE));
        });

        check(0, "in step, two steps", TypeReachCheck::equalsTheExample);
        obeys(2, "in step, and in both directions");
        obeys(1, "encoder and decoder, one to many, many to one", others);
    }

    private static void equalsTheExample(Trial<TypeReach> trial) {
        trial.gives(
                Nd4j.createFromArray(new float[][] {{1, 0}, {1, 1}}),
                new Call<>("S = T = 2", answer -> answer.reach(Types.IN_STEP, 2, 2)));
    }

    private interface Knows {
        boolean input(int t, int s);
    }

    private static TypeReach inStep(Knows knows) {
        return only(Types.IN_STEP, knows);
    }

    private static TypeReach only(String wrong, Knows knows) {
        return (type, S, T) -> type.equals(wrong) ? filled(S, T, knows) : RIGHT.reach(type, S, T);
    }

    private static INDArray filled(int S, int T, Knows knows) {
        INDArray reach = Nd4j.zeros(T, S);
        for (int t = 0; t < T; t++) {
            for (int s = 0; s < S; s++) {
                reach.putScalar(t, s, knows.input(t, s) ? 1 : 0);
            }
        }
        return reach;
    }
}
