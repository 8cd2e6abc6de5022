package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.TypeShape;
import contract.TypeShapes;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Task 7.1: the shapes of what goes in, of what the output layer reads, and of what comes out. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TypeShapesCheck {
    private static final TypeShapes RIGHT = (type, S, T, N, D, H, C) -> {
        int[] one = {N, D};
        int[] many = {S, N, D};
        return switch (type) {
            case Types.ONE_TO_ONE -> new TypeShape(one, new int[] {N, H}, new int[] {N, C});
            case Types.ONE_TO_MANY -> new TypeShape(one, new int[] {T, N, H}, new int[] {T, N, C});
            case Types.MANY_TO_ONE -> new TypeShape(many, new int[] {N, H}, new int[] {N, C});
            case Types.IN_STEP -> new TypeShape(many, new int[] {S, N, H}, new int[] {S, N, C});
            case Types.BOTH -> new TypeShape(many, new int[] {S, N, 2 * H}, new int[] {S, N, C});
            default -> new TypeShape(many, new int[] {T, N, H}, new int[] {T, N, C});
        };
    };

    private static final List<Mistake<TypeShapes>> MISTAKES = List.of(
            new Mistake<>("The batch comes first: in this course time does, [S,N,D].", (type, S, T, N, D, H, C) -> {
                TypeShape right = RIGHT.shapes(type, S, T, N, D, H, C);
                return new TypeShape(
                        batchFirst(right.inputs()), batchFirst(right.hidden()), batchFirst(right.answers()));
            }),
            new Mistake<>(
                    "A single answer is made from the last state alone, [N,H], not from those of all steps.",
                    instead(
                            Types.MANY_TO_ONE,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {N, C}))),
            new Mistake<>(
                    "One to many gets its vector once: the inputs are [N,D], without time.",
                    instead(
                            Types.ONE_TO_MANY,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {T, N, D}, new int[] {T, N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "Two directions stand side by side: the output layer reads 2H numbers a step.",
                    instead(
                            Types.BOTH,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C}))),
            new Mistake<>(
                    "Two directions do not make two answers: the output layer turns 2H numbers into C.",
                    instead(
                            Types.BOTH,
                            (S, T, N, D, H, C) -> new TypeShape(
                                    new int[] {S, N, D}, new int[] {S, N, 2 * H}, new int[] {S, N, 2 * C}))),
            new Mistake<>(
                    "The decoder answers T times, however long the input was.",
                    instead(
                            Types.ENCODER_DECODER,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C}))),
            new Mistake<>(
                    "The encoder says nothing: the output layer reads the decoder's T states, not all S + T.",
                    instead(
                            Types.ENCODER_DECODER,
                            (S, T, N, D, H, C) -> new TypeShape(
                                    new int[] {S, N, D}, new int[] {S + T, N, H}, new int[] {S + T, N, C}))),
            new Mistake<>(
                    "One thing alone has no time: [N,D], [N,H] and [N,C], not [1,N,…].", timed(true, false, false)),
            new Mistake<>(
                    "One thing alone has no time: [N,D], [N,H] and [N,C], not [1,N,…].", timed(false, true, true)),
            new Mistake<>("One thing alone has no time: [N,D], [N,H] and [N,C], not [1,N,…].", timed(true, true, true)),
            new Mistake<>(
                    "One thing alone has no time: [N,D], [N,H] and [N,C], not [1,N,…].", timed(false, false, true)),
            new Mistake<>(
                    "One thing alone has no time: [N,D], [N,H] and [N,C], not [1,N,…].", timed(false, true, false)),
            new Mistake<>(
                    "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                    (type, S, T, N, D, H, C) -> RIGHT.shapes(
                            type, type.equals(Types.IN_STEP) || type.equals(Types.BOTH) ? T : S, T, N, D, H, C)),
            new Mistake<>(
                    "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                    answering(Types.IN_STEP)),
            new Mistake<>(
                    "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                    answering(Types.BOTH)),
            new Mistake<>(
                    "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                    answering(Types.IN_STEP, Types.BOTH)),
            new Mistake<>(
                    "The output layer reads the decoder's states of all T steps, [T,N,H].",
                    instead(
                            Types.ENCODER_DECODER,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "The encoder says nothing: the output layer reads the decoder's T states.",
                    instead(
                            Types.ENCODER_DECODER,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "What is fed back to the decoder does not count as going in: the inputs are [S,N,D].",
                    instead(
                            Types.ENCODER_DECODER,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S + T, N, D}, new int[] {T, N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "Many to one answers once, after the last input: [N,C].",
                    instead(
                            Types.MANY_TO_ONE,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C}))),
            new Mistake<>(
                    "One to many gets its vector once: the inputs are [N,D], without time.",
                    instead(
                            Types.ONE_TO_MANY,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {S, N, D}, new int[] {T, N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "One to many answers T times, and the output layer reads its T states.",
                    instead(
                            Types.ONE_TO_MANY,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {N, D}, new int[] {N, H}, new int[] {T, N, C}))),
            new Mistake<>(
                    "One to many answers T times: S counts what goes in.",
                    instead(
                            Types.ONE_TO_MANY,
                            (S, T, N, D, H, C) ->
                                    new TypeShape(new int[] {N, D}, new int[] {S, N, H}, new int[] {S, N, C}))));

    private interface Shapes {
        TypeShape of(int S, int T, int N, int D, int H, int C);
    }

    private static final Law<TypeShapes> SINGLE = law(Types.ONE_TO_ONE, Types.ONE_TO_MANY, Types.MANY_TO_ONE);
    private static final Law<TypeShapes> EVERY_STEP = law(Types.IN_STEP, Types.BOTH);
    private static final Law<TypeShapes> WHOLE = law(Types.ENCODER_DECODER);

    private static TypeShapes instead(String wrong, Shapes shapes) {
        return (type, S, T, N, D, H, C) ->
                type.equals(wrong) ? shapes.of(S, T, N, D, H, C) : RIGHT.shapes(type, S, T, N, D, H, C);
    }

    /** A time of 1 where a thing is alone: in what goes in, in what the output layer reads, in what comes out. */
    private static TypeShapes timed(boolean inputs, boolean hidden, boolean answers) {
        return (type, S, T, N, D, H, C) -> {
            TypeShape right = RIGHT.shapes(type, S, T, N, D, H, C);
            return new TypeShape(
                    inputs ? timed(right.inputs()) : right.inputs(),
                    hidden ? timed(right.hidden()) : right.hidden(),
                    answers ? timed(right.answers()) : right.answers());
        };
    }

    private static int[] timed(int... shape) {
        return shape.length == 3 ? shape : new int[] {1, shape[0], shape[1]};
    }

    /** T answers of types that give S. */
    private static TypeShapes answering(String... types) {
        return (type, S, T, N, D, H, C) -> {
            TypeShape right = RIGHT.shapes(type, S, T, N, D, H, C);
            return List.of(types).contains(type)
                    ? new TypeShape(right.inputs(), new int[] {T, N, right.hidden()[2]}, new int[] {T, N, C})
                    : right;
        };
    }

    private static int[] batchFirst(int[] shape) {
        return shape.length < 3 ? shape : new int[] {shape[1], shape[0], shape[2]};
    }

    private static Law<TypeShapes> law(String... types) {
        return new Law<>(RIGHT, MISTAKES, draw -> call(draw, types));
    }

    /** Sizes that all differ, so that no two shapes are equal by chance. */
    private static Call<TypeShapes> call(Draw draw, String... types) {
        int S = draw.size(10, 12);
        int T = draw.size(13, 15);
        int N = draw.size(2, 3);
        int D = draw.size(4, 5);
        int H = draw.size(30, 40);
        int C = draw.size(7, 9);
        return new Call<>(
                "S=" + S + ", T=" + T + ", N=" + N + ", D=" + D + ", H=" + H + ", C=" + C,
                answer -> Types.each(type -> answer.shapes(type, S, T, N, D, H, C), types));
    }

    /** For JUnit. */
    TypeShapesCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("many to one, worked by hand")
    void equalsHandArithmetic(Trial<TypeShapes> trial) {
        TypeShape expected = new TypeShape(new int[] {5, 2, 3}, new int[] {2, 4}, new int[] {2, 6});
        trial.gives(
                expected,
                new Call<>(
                        "S=5, T=1, N=2, D=3, H=4, C=6", answer -> answer.shapes(Types.MANY_TO_ONE, 5, 1, 2, 3, 4, 6)),
                SINGLE);
    }

    @Test
    @Order(2)
    @Points(1)
    @DisplayName("one to one, one to many, many to one")
    void typesWithASingleThing(Trial<TypeShapes> trial) {
        trial.obeys(SINGLE);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("in step, both directions")
    void typesThatAnswerEveryStep(Trial<TypeShapes> trial) {
        trial.obeys(EVERY_STEP);
    }

    @Test
    @Order(4)
    @Points(1)
    @DisplayName("encoder, decoder")
    void typesThatAnswerAfterTheWhole(Trial<TypeShapes> trial) {
        trial.obeys(WHOLE);
    }
}
