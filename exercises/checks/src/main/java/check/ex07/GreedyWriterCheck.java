package check.ex07;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import check.ex04.ElmanStepCheck;
import contract.GreedyWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 7.5: what is written becomes the next input. */
public final class GreedyWriterCheck extends TaskCheck<GreedyWriter> {
    private static final GreedyWriter RIGHT = writing((v, E, token) -> E.getRow(token, true), true, false);
    private static final int MOST = 6;

    /** For the exercise, and for JUnit. */
    public GreedyWriterCheck() {
        super("7.5", "one to many", GreedyWriter.class);
        right(RIGHT);
        calls(draw -> call(draw, true));

        mistake(
                "vector-again",
                "You feed in the vector at every step: from step 1 on the input is the token just written, a row of E.",
                writing((v, E, token) -> v, true, false));
        mistake(
                "nothing-fed-back",
                "You feed in nothing after the vector: each token is the next input, a row of E.",
                writing((v, E, token) -> Nd4j.zerosLike(v), true, false));
        mistake(
                "no-memory",
                "The state is not carried: each step begins from zeros again.",
                writing((v, E, token) -> E.getRow(token, true), false, false));
        mistake(
                "keeps-end",
                "Your tokens contain the end token: it ends the writing and is not part of it.",
                writing((v, E, token) -> E.getRow(token, true), true, true));
        mistake(
                "never-stops",
                "You do not stop at the end token: stop when it comes.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> RIGHT.write(v, E, Wx, Wh, b, Wo, bo, -1, most));
        mistake(
                "no-vector",
                "The vector is never read: it is the first input.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) ->
                        RIGHT.write(E.getRow(end, true), E, Wx, Wh, b, Wo, bo, end, most));
        mistake(
                "smallest",
                "You choose the smallest logit: the largest belongs to the likeliest token.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> RIGHT.write(v, E, Wx, Wh, b, Wo.neg(), bo.neg(), end, most));
        mistake(
                "no-bias",
                "The bias bo of the output layer is missing.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) ->
                        RIGHT.write(v, E, Wx, Wh, b, Wo, Nd4j.zerosLike(bo), end, most));
        mistake(
                "row-is-a-vector",
                "E.getRow(token) is a vector [D]: E.getRow(token, true) keeps it a row [1,D], which a product needs.",
                writing((v, E, token) -> E.getRow(token), true, false));
        mistake(
                "endless",
                "You write one token too many: the argument most is the largest number allowed.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> RIGHT.write(v, E, Wx, Wh, b, Wo, bo, end, most + 1));
        mistake(
                "one-too-few",
                "You write one token too few: the argument most is the largest number allowed.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> RIGHT.write(v, E, Wx, Wh, b, Wo, bo, end, most - 1));
        mistake(
                "vector-added",
                "You add the vector to every input: it is the first input, and the later ones are only rows of E.",
                writing((v, E, token) -> E.getRow(token, true).add(v), true, false));
        mistake(
                "no-hidden-bias",
                "The bias b of the loop is missing.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) ->
                        RIGHT.write(v, E, Wx, Wh, Nd4j.zerosLike(b), Wo, bo, end, most));
        mistake(
                "one-token",
                "You write only one token: go on until the end token comes.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> RIGHT.write(v, E, Wx, Wh, b, Wo, bo, end, 1));
        mistake(
                "filled-up",
                "Your result is filled up with zeros: it must hold only the tokens that were written.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) ->
                        Arrays.copyOf(RIGHT.write(v, E, Wx, Wh, b, Wo, bo, end, most), most));
        mistake(
                "vector-as-state",
                "You use the vector as the state: it is the first input, x_0 = v, and h_{−1} = 0 has H numbers, not D.",
                (v, E, Wx, Wh, b, Wo, bo, end, most) -> {
                    // D and H differ, so this product throws, whatever the first input is.
                    INDArray h = ElmanStepCheck.RIGHT.step(Nd4j.zerosLike(v), v, Wx, Wh, b);
                    return h.mmul(Wo).addRowVector(bo).argMax(1).toIntVector();
                });

        Law<GreedyWriter> longOnes = law(draw -> call(draw, false));

        check(0, "three steps worked by hand", GreedyWriterCheck::equalsHandArithmetic);
        obeys(2, "random networks that come to their end");
        obeys(2, "random networks that are cut off", longOnes);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<GreedyWriter> trial) {
        INDArray eye = Nd4j.eye(3);
        INDArray v = Nd4j.createFromArray(new float[][] {{1, 0, 0}});
        INDArray next = Nd4j.createFromArray(new float[][] {{0, 1, 0}, {0, 0, 1}, {0, 0, 0}});
        INDArray none = Nd4j.zeros(3, 3);
        INDArray zero = Nd4j.zeros(3);
        // h_0 = tanh([0,1,0]), token 1; x_1 = E[1] = [0,1,0], h_1 = tanh([0,0,1]), token 2, which is the end
        trial.gives(
                new int[] {1},
                new Call<>(
                        "D=3, H=3, V=3, end=2, most=5",
                        answer -> answer.write(v, eye, next, none, zero, eye, zero, 2, 5)));
    }

    private interface Input {
        INDArray after(INDArray v, INDArray E, int token);
    }

    private static GreedyWriter writing(Input input, boolean carries, boolean keepsEnd) {
        return (v, E, Wx, Wh, b, Wo, bo, end, most) -> {
            List<Integer> tokens = new ArrayList<>();
            INDArray start = Nd4j.zeros(1, Wh.size(0));
            INDArray x = v;
            INDArray h = start;
            while (tokens.size() < most) {
                h = ElmanStepCheck.RIGHT.step(x, carries ? h : start, Wx, Wh, b);
                int token = h.mmul(Wo).addRowVector(bo).argMax(1).getInt(0);
                if (token != end || keepsEnd) {
                    tokens.add(token);
                }
                if (token == end) {
                    break;
                }
                x = input.after(v, E, token);
            }
            return tokens.stream().mapToInt(Integer::intValue).toArray();
        };
    }

    /**
     * Draws networks until one writes at least three different tokens; the end is the last to appear, or never does.
     */
    private static Call<GreedyWriter> call(Draw draw, boolean ends) {
        INDArray v = draw.normal(1, 4);
        while (true) {
            INDArray E = draw.normal(7, 4);
            INDArray Wx = draw.normal(4, 5);
            INDArray Wh = draw.normal(5, 5);
            INDArray b = draw.scaled(0.5, 5);
            INDArray Wo = draw.normal(5, 7);
            INDArray bo = draw.normal(7);
            int[] written = RIGHT.write(v, E, Wx, Wh, b, Wo, bo, -1, MOST);
            int[] different = Arrays.stream(written).distinct().toArray();
            if (different.length >= 3) {
                int end = ends ? different[different.length - 1] : neverIn(written);
                return new Call<>(
                        "D=4, H=5, V=7, end=" + end + ", most=" + MOST,
                        answer -> answer.write(v, E, Wx, Wh, b, Wo, bo, end, MOST));
            }
        }
    }

    private static int neverIn(int... written) {
        int token = 0;
        while (contains(written, token)) {
            token++;
        }
        return token;
    }

    private static boolean contains(int[] written, int token) {
        return Arrays.stream(written).anyMatch(one -> one == token);
    }
}
