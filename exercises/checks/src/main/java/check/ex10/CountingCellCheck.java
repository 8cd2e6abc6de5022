package check.ex10;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.CountingCell;
import contract.LstmState;
import contract.LstmWeights;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;

/** Task 10.4: judged by what the cell does on random texts, to the nearest tenth, whatever its weights. */
public final class CountingCellCheck extends TaskCheck<CountingCell> {
    /** So wide that a sigmoid or a tanh of it is 0 or ±1 to the last digit of a float. */
    private static final float WIDE = 50;

    private static final CountingCell RIGHT = cell(WIDE, -WIDE, new float[] {WIDE, WIDE, 0, 0});

    /** For the exercise, and for JUnit. */
    public CountingCellCheck() {
        super("10.4", "a cell that counts", CountingCell.class);
        right(RIGHT);
        calls(draw -> call(letters(draw, draw.size(8, 20))));

        mistake(
                "forget-half-open",
                "The forget gate is half open: σ(0) is 1/2, and each step halves the count.",
                cell(WIDE, -WIDE, new float[] {WIDE, 0, 0, 0}));
        mistake(
                "input-half-open",
                "The input gate is half open: σ(0) is 1/2, and each letter counts as a half.",
                cell(WIDE, -WIDE, new float[] {0, WIDE, 0, 0}));
        mistake(
                "both-half-open",
                "The input and forget gates are half open: σ(0) is 1/2.",
                cell(WIDE, -WIDE, new float[] {0, 0, 0, 0}));
        mistake("both-up", "The count goes up for a b as well: g must be −1 there.", cell(WIDE, WIDE, new float[] {
            WIDE, WIDE, 0, 0
        }));
        mistake("wrong-way", "The count goes the wrong way: g is +1 for a, −1 for b.", cell(-WIDE, WIDE, new float[] {
            WIDE, WIDE, 0, 0
        }));
        mistake("b-ignored", "A b leaves the count as it is: g must be −1 there.", cell(WIDE, 0, new float[] {
            WIDE, WIDE, 0, 0
        }));
        mistake(
                "forget-shut",
                "The forget gate is shut: the count starts again at each letter.",
                cell(WIDE, -WIDE, new float[] {WIDE, -WIDE, 0, 0}));
        mistake(
                "small-weights",
                "The weights 1 and −1 are too small for g: tanh(1) is 0.76, so each letter counts as 0.76.",
                cell(1, -1, new float[] {WIDE, WIDE, 0, 0}));
        mistake(
                "other-column",
                "Nothing is ever counted: g is 0. Its weights are the third column.",
                cell(0, 0, new float[] {WIDE, WIDE, 0, 0}));
        mistake(
                "forget-bias-1",
                "The forget gate is not open enough: σ(1) is 0.73, so each step keeps only 0.73 of the count. A larger bias keeps all of it.",
                cell(WIDE, -WIDE, new float[] {WIDE, 1, 0, 0}));
        mistake(
                "biases-1",
                "Neither gate is open enough: σ(1) is 0.73. Larger biases open them.",
                cell(WIDE, -WIDE, new float[] {1, 1, 0, 0}));
        mistake(
                "input-bias-1",
                "The input gate is not open enough: σ(1) is 0.73, so each letter counts as 0.73. A larger bias opens it.",
                cell(WIDE, -WIDE, new float[] {1, WIDE, 0, 0}));
        mistake(
                "candidate-bias",
                "Another letter counts too: the bias of g must be 0, so that g is 0 where x is.",
                cell(2 * WIDE, -2 * WIDE, new float[] {WIDE, WIDE, WIDE, 0}));
        mistake(
                "order",
                "The biases are in the wrong columns: those of i and f are the first two.",
                cell(WIDE, -WIDE, new float[] {0, 0, WIDE, WIDE}));
        mistake(
                "weights-2",
                "The weights 2 and −2 are too small for g: tanh(2) is 0.96, so each letter counts as 0.96.",
                cell(2, -2, new float[] {WIDE, WIDE, 0, 0}));
        mistake("a-ignored", "An a leaves the count as it is: g must be +1 there.", cell(0, -WIDE, new float[] {
            WIDE, WIDE, 0, 0
        }));
        mistake("state-works-back", "The count changes the gates: with Wh = 0 it cannot.", stateWorksBack());

        check(0, "the text a a b a", CountingCellCheck::countsTheExample);
        obeys(3, "drawn texts of a, b and other letters");
    }

    private static void countsTheExample(Trial<CountingCell> trial) {
        trial.gives(new double[] {1, 2, 1, 2}, call(0, 0, 2, 0));
    }

    /** A cell in which only the candidate looks at the input. */
    private static CountingCell cell(float a, float b, float[] biases) {
        return () -> new LstmWeights(
                Nd4j.createFromArray(new float[][] {{0, 0, a, 0}, {0, 0, b, 0}}),
                Nd4j.zeros(1, 4),
                Nd4j.createFromArray(biases));
    }

    private static CountingCell stateWorksBack() {
        LstmWeights right = RIGHT.weights();
        return () -> new LstmWeights(
                right.Wx().mul(20 / WIDE), Nd4j.ones(1, 4), right.b().mul(20 / WIDE));
    }

    private static int[] letters(Draw draw, int length) {
        int[] letters = new int[length];
        for (int t = 0; t < length; t++) {
            letters[t] = draw.size(0, 4); // 0 and 1 are an a, 2 and 3 a b, 4 is none of them
        }
        return letters;
    }

    private static Call<CountingCell> call(int... letters) {
        StringBuilder text = new StringBuilder();
        for (int letter : letters) {
            text.append("aabb-".charAt(letter));
        }
        return new Call<>("text " + text, answer -> counts(answer.weights(), letters));
    }

    /** The cell state after every letter, to the nearest tenth. */
    private static double[] counts(LstmWeights weights, int... letters) {
        requireShapes(weights);
        INDArray Wx = weights.Wx().castTo(DataType.FLOAT); // weights written as double[][] are just as right
        INDArray Wh = weights.Wh().castTo(DataType.FLOAT);
        INDArray b = weights.b().castTo(DataType.FLOAT);
        INDArray h = Nd4j.zeros(1, 1);
        INDArray c = Nd4j.zeros(1, 1);
        double[] counts = new double[letters.length];
        for (int t = 0; t < letters.length; t++) {
            INDArray x = Nd4j.createFromArray(new float[][] {{letters[t] < 2 ? 1 : 0, letters[t] / 2 == 1 ? 1 : 0}});
            LstmState after = Lstm.STEP.step(x, h, c, Wx, Wh, b);
            h = after.h();
            c = after.c();
            counts[t] = Math.round(10 * c.getDouble(0)) / 10.0;
        }
        return counts;
    }

    private static void requireShapes(LstmWeights weights) {
        boolean fits = Arrays.equals(weights.Wx().shape(), new long[] {2, 4})
                && Arrays.equals(weights.Wh().shape(), new long[] {1, 4})
                && weights.b().length() == 4;
        if (!fits) {
            throw new AnswerException(
                    AnswerException.Kind.FAILED,
                    "The weights have the shapes "
                            + Arrays.toString(weights.Wx().shape()) + ", "
                            + Arrays.toString(weights.Wh().shape()) + " and "
                            + Arrays.toString(weights.b().shape())
                            + ": they must be Wx [2,4], Wh [1,4] and b [4], with one column for each of i, f, g, o.");
        }
    }
}
