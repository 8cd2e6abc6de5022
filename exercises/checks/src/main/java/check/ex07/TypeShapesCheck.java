package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TypeShape;
import contract.TypeShapes;
import java.util.List;

/** Task 7.1: the shapes of what goes in, of what the output layer reads, and of what comes out. */
public final class TypeShapesCheck extends TaskCheck<TypeShapes> {
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

    /** For the exercise, and for JUnit. */
    public TypeShapesCheck() {
        super("7.1", "shapes", TypeShapes.class);
        right(RIGHT);
        calls(draw -> call(draw, Types.ONE_TO_ONE, Types.ONE_TO_MANY, Types.MANY_TO_ONE));

        mistake(
                "batch-first",
                "The batch comes first: in this course time comes first, [S,N,D].",
                (type, S, T, N, D, H, C) -> {
                    TypeShape right = RIGHT.shapes(type, S, T, N, D, H, C);
                    return new TypeShape(
                            batchFirst(right.inputs()), batchFirst(right.hidden()), batchFirst(right.answers()));
                });
        mistake(
                "all-states",
                "A single answer is made from the last state only, [N,H], not from the states of all steps.",
                instead(
                        Types.MANY_TO_ONE,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {N, C})));
        mistake(
                "vector-at-each-step",
                "One to many gets its vector once: the inputs are [N,D], without time.",
                instead(
                        Types.ONE_TO_MANY,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {T, N, D}, new int[] {T, N, H}, new int[] {T, N, C})));
        mistake(
                "one-direction",
                "Two directions give their outputs side by side: the output layer reads 2H numbers per step.",
                instead(
                        Types.BOTH,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C})));
        mistake(
                "two-answers",
                "Two directions do not make two answers: the output layer turns 2H numbers into C.",
                instead(
                        Types.BOTH,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, 2 * H}, new int[] {S, N, 2 * C})));
        mistake(
                "as-long-as-input",
                "The decoder answers T times, however long the input was.",
                instead(
                        Types.ENCODER_DECODER,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C})));
        mistake(
                "encoder-speaks",
                "The encoder says nothing: the output layer reads the decoder's T states, not all S + T.",
                instead(
                        Types.ENCODER_DECODER,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S + T, N, H}, new int[] {S + T, N, C})));
        mistake(
                "time-of-input",
                "A single thing has no time: [N,D], [N,H] and [N,C], not [1,N,…].",
                timed(true, false, false));
        mistake(
                "time-of-output",
                "A single thing has no time: [N,D], [N,H] and [N,C], not [1,N,…].",
                timed(false, true, true));
        mistake(
                "time-of-one",
                "A single thing has no time: [N,D], [N,H] and [N,C], not [1,N,…].",
                timed(true, true, true));
        mistake(
                "time-of-answer",
                "A single thing has no time: [N,D], [N,H] and [N,C], not [1,N,…].",
                timed(false, false, true));
        mistake(
                "time-of-state",
                "A single thing has no time: [N,D], [N,H] and [N,C], not [1,N,…].",
                timed(false, true, false));
        mistake(
                "t-everywhere",
                "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                (type, S, T, N, D, H, C) -> RIGHT.shapes(
                        type, type.equals(Types.IN_STEP) || type.equals(Types.BOTH) ? T : S, T, N, D, H, C));
        mistake(
                "t-in-step",
                "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                answering(Types.IN_STEP));
        mistake(
                "t-in-both",
                "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                answering(Types.BOTH));
        mistake(
                "t-answers-in-step",
                "In step and in both directions there is one answer for each input: S of them, whatever T is.",
                answering(Types.IN_STEP, Types.BOTH));
        mistake(
                "decoder-reads-one-vector",
                "The output layer reads the decoder's states of all T steps, [T,N,H].",
                instead(
                        Types.ENCODER_DECODER,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {N, H}, new int[] {T, N, C})));
        mistake(
                "encoder-states",
                "The encoder says nothing: the output layer reads the decoder's T states.",
                instead(
                        Types.ENCODER_DECODER,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {T, N, C})));
        mistake(
                "fed-back-counted",
                "Do not count what is fed back to the decoder as an input: the inputs are [S,N,D].",
                instead(
                        Types.ENCODER_DECODER,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S + T, N, D}, new int[] {T, N, H}, new int[] {T, N, C})));
        mistake(
                "answers-at-each-step",
                "Many to one answers once, after the last input: [N,C].",
                instead(
                        Types.MANY_TO_ONE,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {S, N, H}, new int[] {S, N, C})));
        mistake(
                "s-vectors",
                "One to many gets its vector once: the inputs are [N,D], without time.",
                instead(
                        Types.ONE_TO_MANY,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {S, N, D}, new int[] {T, N, H}, new int[] {T, N, C})));
        mistake(
                "one-state-read",
                "One to many answers T times, and the output layer reads its T states.",
                instead(
                        Types.ONE_TO_MANY,
                        (S, T, N, D, H, C) -> new TypeShape(new int[] {N, D}, new int[] {N, H}, new int[] {T, N, C})));
        mistake(
                "s-answers",
                "One to many answers T times, not S times: S counts what goes in.",
                instead(
                        Types.ONE_TO_MANY,
                        (S, T, N, D, H, C) ->
                                new TypeShape(new int[] {N, D}, new int[] {S, N, H}, new int[] {S, N, C})));

        Law<TypeShapes> everyStep = law(draw -> call(draw, Types.IN_STEP, Types.BOTH));

        Law<TypeShapes> whole = law(draw -> call(draw, Types.ENCODER_DECODER));

        check(0, "many to one, worked by hand", TypeShapesCheck::equalsHandArithmetic);
        obeys(1, "one to one, one to many, many to one");
        obeys(1, "in step, both directions", everyStep);
        obeys(1, "encoder, decoder", whole);
    }

    private static void equalsHandArithmetic(Trial<TypeShapes> trial) {
        TypeShape expected = new TypeShape(new int[] {5, 2, 3}, new int[] {2, 4}, new int[] {2, 6});
        trial.gives(
                expected,
                new Call<>(
                        "S=5, T=1, N=2, D=3, H=4, C=6", answer -> answer.shapes(Types.MANY_TO_ONE, 5, 1, 2, 3, 4, 6)));
    }

    private interface Shapes {
        TypeShape of(int S, int T, int N, int D, int H, int C);
    }

    private static TypeShapes instead(String wrong, Shapes shapes) {
        return (type, S, T, N, D, H, C) ->
                type.equals(wrong) ? shapes.of(S, T, N, D, H, C) : RIGHT.shapes(type, S, T, N, D, H, C);
    }

    /**
     * A time of 1 where there is a single thing: in what goes in, in what the output layer reads, in what comes out.
     */
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

    /** T answers for types that give S. */
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
}
