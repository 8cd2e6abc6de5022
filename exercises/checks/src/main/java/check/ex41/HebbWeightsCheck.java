package check.ex41;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.HebbWeights;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 41.1: W = (1/N) Σ_p x_pᵀ x_p without the diagonal. */
public final class HebbWeightsCheck extends TaskCheck<HebbWeights> {
    static final HebbWeights RIGHT = patterns -> withoutDiagonal(sum(patterns).div(patterns[0].length));

    /** For the exercise, and for JUnit. */
    public HebbWeightsCheck() {
        super("41.1", "weights from patterns", HebbWeights.class);
        right(RIGHT);
        calls(draw -> call(drawn(draw, draw.size(2, 4), draw.size(5, 8))));

        mistake(
                "diagonal",
                "Your units are connected with themselves: set the diagonal to 0.",
                patterns -> sum(patterns).div(patterns[0].length));
        mistake(
                "not-divided",
                "The sum is not divided: divide it by N, the number of units.",
                patterns -> withoutDiagonal(sum(patterns)));
        mistake(
                "divided-by-p",
                "You divide by P, the number of patterns: divide by N, the number of units.",
                patterns -> withoutDiagonal(sum(patterns).div(patterns.length)));
        mistake(
                "divided-by-both",
                "You divide by N and by P: the patterns are summed, not averaged.",
                patterns -> withoutDiagonal(sum(patterns).div(patterns.length * patterns[0].length)));
        mistake(
                "last-pattern",
                "Only the last pattern is stored: add to the weights, do not replace them.",
                patterns -> RIGHT.weights(new int[][] {patterns[patterns.length - 1]}));
        mistake(
                "first-pattern",
                "Only the first pattern is stored: sum over all of them.",
                patterns -> RIGHT.weights(new int[][] {patterns[0]}));
        mistake(
                "identity-subtracted",
                "You subtract 1 from the diagonal: after the division it is P/N everywhere, and must be 0.",
                patterns -> sum(patterns).div(patterns[0].length).sub(Nd4j.eye(patterns[0].length)));
        mistake(
                "between-patterns",
                "This is X Xᵀ, [P,P], how patterns overlap: the weights are between units, Xᵀ X, [N,N].",
                patterns -> {
                    INDArray X = matrix(patterns);
                    return withoutDiagonal(X.mmul(X.transpose()).div(patterns[0].length));
                });
        mistake(
                "one-triangle",
                "Your weights go one way only: W_ij and W_ji must both be there, and be equal.",
                patterns -> triangle(RIGHT.weights(patterns)));
        mistake(
                "turned",
                "The sign is turned: units that agree attract each other, so their weight is positive.",
                patterns -> RIGHT.weights(patterns).neg());
        mistake(
                "zeros-and-ones",
                "You count only where both units are +1: two units that are both −1 agree as well, so take the product.",
                patterns -> RIGHT.weights(Arrays.stream(patterns)
                        .map(x ->
                                Arrays.stream(x).map(sign -> Math.max(sign, 0)).toArray())
                        .toArray(int[][]::new)));

        mistake(
                "whole-numbers",
                "All your weights are 0: a whole number divided by a larger one is 0 in Java. Divide by (double) N.",
                patterns -> Nd4j.zeros(patterns[0].length, patterns[0].length));

        check(0, "two patterns by hand", HebbWeightsCheck::equalsHandArithmetic);
        obeys(3, "random patterns of several sizes");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<HebbWeights> trial) {
        INDArray W = Nd4j.createFromArray(
                new float[][] {{0, 0, 0, -0.5f}, {0, 0, -0.5f, 0}, {0, -0.5f, 0, 0}, {-0.5f, 0, 0, 0}});
        trial.gives(W, call(new int[][] {{1, -1, 1, -1}, {1, 1, -1, -1}}));
    }

    static int[] signs(Draw draw, int size) {
        return IntStream.range(0, size).map(i -> 2 * draw.size(0, 1) - 1).toArray();
    }

    /** Random patterns, of which unit 0 and 1 always agree and unit 2 never does: no weight between them is 0. */
    private static int[][] drawn(Draw draw, int P, int N) {
        int[][] patterns = new int[P][];
        for (int p = 0; p < P; p++) {
            patterns[p] = signs(draw, N);
            patterns[p][0] = p == P - 1 ? -1 : patterns[p][0];
            patterns[p][1] = patterns[p][0];
            patterns[p][2] = -patterns[p][0];
        }
        return patterns;
    }

    private static INDArray matrix(int[][] patterns) {
        return Nd4j.createFromArray(patterns).castTo(DataType.FLOAT);
    }

    private static INDArray sum(int[][] patterns) {
        INDArray X = matrix(patterns);
        return X.transpose().mmul(X);
    }

    private static INDArray withoutDiagonal(INDArray W) {
        for (int i = 0; i < W.size(0); i++) {
            W.putScalar(i, i, 0);
        }
        return W;
    }

    private static INDArray triangle(INDArray W) {
        for (int i = 0; i < W.size(0); i++) {
            for (int j = 0; j < i; j++) {
                W.putScalar(i, j, 0);
            }
        }
        return W;
    }

    private static Call<HebbWeights> call(int[][] patterns) {
        return new Call<>(
                "P=" + patterns.length + ", N=" + patterns[0].length,
                answer ->
                        answer.weights(Arrays.stream(patterns).map(int[]::clone).toArray(int[][]::new)));
    }
}
