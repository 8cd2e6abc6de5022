package check.ex07;

import check.Call;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.TypeReach;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 7.3: which answer can know which input. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TypeReachCheck {
    private static final TypeReach RIGHT =
            (type, S, T) -> filled(S, T, (t, s) -> !type.equals(Types.IN_STEP) || s <= t);

    private static final List<Mistake<TypeReach>> MISTAKES = List.of(
            new Mistake<>(
                    "In step, an answer is given before later inputs come: answer t knows inputs 0 to t.",
                    (type, S, T) -> filled(S, T, (t, s) -> true)),
            new Mistake<>(
                    "In step, answer t knows input t as well: the arrow from x_t to y_t goes straight up.",
                    inStep((t, s) -> s < t)),
            new Mistake<>(
                    "In step, this remembers nothing: follow the arrows between the states to the left.",
                    inStep((t, s) -> s == t)),
            new Mistake<>(
                    "Rows are answers and columns inputs, [T,S]: this is turned round.",
                    (type, S, T) -> RIGHT.reach(type, S, T).transpose().dup()),
            new Mistake<>(
                    "The decoder begins when the whole input was read: every answer can know every input.",
                    only(Types.ENCODER_DECODER, (t, s) -> s <= t)),
            new Mistake<>(
                    "In both directions every answer can know every input, the later ones by the second loop.",
                    only(Types.BOTH, (t, s) -> s <= t)),
            new Mistake<>(
                    "In both directions the first loop still reads: earlier inputs are known as well.",
                    only(Types.BOTH, (t, s) -> s >= t)),
            new Mistake<>(
                    "The state carries the vector to every word: one to many knows it at each step.",
                    only(Types.ONE_TO_MANY, (t, s) -> t == 0)),
            new Mistake<>(
                    "The state carries all inputs to the end: many to one knows more than the last.",
                    (type, S, T) -> type.equals(Types.MANY_TO_ONE)
                            ? filled(S, T, (t, s) -> s == S - 1)
                            : RIGHT.reach(type, S, T)),
            new Mistake<>(
                    "Only in step answers before all is heard: in every other type each answer can know every input.",
                    (type, S, T) -> filled(S, T, (t, s) -> s <= t)));

    private static final Law<TypeReach> EVERY_STEP = new Law<>(RIGHT, MISTAKES, draw -> {
        int S = draw.size(3, 6);
        return new Call<>(
                "S = T = " + S, answer -> Types.each(type -> answer.reach(type, S, S), Types.IN_STEP, Types.BOTH));
    });
    private static final Law<TypeReach> OTHERS = new Law<>(RIGHT, MISTAKES, draw -> {
        int S = draw.size(3, 4);
        int T = draw.size(5, 6);
        return new Call<>(
                "many are S=" + S + " in, T=" + T + " out",
                answer -> Types.each(
                        type -> answer.reach(
                                type, type.equals(Types.ONE_TO_MANY) ? 1 : S, type.equals(Types.MANY_TO_ONE) ? 1 : T),
                        Types.ENCODER_DECODER,
                        Types.ONE_TO_MANY,
                        Types.MANY_TO_ONE));
    });

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

    /** For JUnit. */
    TypeReachCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("in step, two steps")
    void equalsTheExample(Trial<TypeReach> trial) {
        trial.gives(
                Nd4j.createFromArray(new float[][] {{1, 0}, {1, 1}}),
                new Call<>("S = T = 2", answer -> answer.reach(Types.IN_STEP, 2, 2)),
                EVERY_STEP);
    }

    @Test
    @Order(2)
    @Points(2)
    @DisplayName("in step, and in both directions")
    void answersToEveryStep(Trial<TypeReach> trial) {
        trial.obeys(EVERY_STEP);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("encoder and decoder, one to many, many to one")
    void otherTypes(Trial<TypeReach> trial) {
        trial.obeys(OTHERS);
    }
}
