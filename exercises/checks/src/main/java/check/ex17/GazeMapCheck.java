package check.ex17;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.GazeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 17.2: w = softmax over the real places of ⟨query_u, h_t⟩ / √H. */
public final class GazeMapCheck extends TaskCheck<GazeMap> {
    private static final GazeMap RIGHT = (states, queries, mask) -> weights(e(states, queries), mask);

    /** For the exercise, and for JUnit. */
    public GazeMapCheck() {
        super("17.2", "a map with a mask", GazeMap.class);
        right(RIGHT);
        calls(draw -> call(draw, 1, draw.size(6, 8), draw.size(2, 4), draw.size(9, 11)));

        mistake(
                "no-mask",
                "The padding gets a share of every look: use the mask.",
                (states, queries, mask) -> weights(e(states, queries), Nd4j.onesLike(mask)));
        mistake(
                "mask-after",
                "You set the padding to 0 after the softmax, so the real places of a row sum to less than 1. Before the"
                        + " sum or after it: where must the padding vanish?",
                (states, queries, mask) ->
                        weights(e(states, queries), Nd4j.onesLike(mask)).mulRowVector(mask));
        mistake(
                "scores-zero",
                "You set the scores of the padding to 0: what is exp 0?",
                (states, queries, mask) -> weights(e(states, queries).mulRowVector(mask), Nd4j.onesLike(mask)));
        mistake(
                "little-penalty",
                "You subtract 1 from the scores of the padding, which leaves it a share: how low must a score be for a"
                        + " weight of 0?",
                (states, queries, mask) -> weights(e(states, queries).addRowVector(mask.sub(1)), Nd4j.onesLike(mask)));
        mistake(
                "padding-alone",
                "You look at the padding alone: the mask is 1 where a place is real.",
                (states, queries, mask) -> weights(e(states, queries), mask.rsub(1)));
        mistake(
                "over-queries",
                "Your softmax runs over the queries: each column of your map sums to 1. Each row must.",
                (states, queries, mask) -> {
                    INDArray p = Transforms.exp(e(states, queries)).mulRowVector(mask);
                    return p.divRowVector(p.sum(0).add(mask.rsub(1)));
                });
        mistake(
                "over-all",
                "Your softmax runs over the whole map, which sums to 1: each row must.",
                (states, queries, mask) -> {
                    INDArray p = Transforms.exp(e(states, queries)).mulRowVector(mask);
                    return p.div(p.sumNumber());
                });
        mistake(
                "not-scaled",
                "The scores are not divided by √H.",
                (states, queries, mask) -> weights(queries.mmul(states.transpose()), mask));
        mistake(
                "turned",
                "Your map is turned: its rows are the queries, its columns the places.",
                (states, queries, mask) -> RIGHT.map(states, queries, mask).transpose());
        mistake(
                "by-root-S",
                "You divide the scores by the root of the number of places: H is the size of one state.",
                scaledBy((states, queries) -> (double) states.rows()));
        mistake(
                "by-root-U",
                "You divide the scores by the root of the number of queries: H is the size of one state.",
                scaledBy((states, queries) -> (double) queries.rows()));
        mistake(
                "first-query",
                "All rows of your map belong to the first query: each query has a row of its own.",
                (states, queries, mask) ->
                        RIGHT.map(states, Nd4j.onesLike(queries).mulRowVector(queries.getRow(0)), mask));

        Law<GazeMap> large = special(draw -> call(draw, 150, 7, 3, 5));
        mistake(
                large,
                "overflow",
                "exp of a large score is infinite, and infinite / infinite is NaN: what can be subtracted from all scores"
                        + " of a row without changing its softmax?",
                (states, queries, mask) -> {
                    INDArray p = Transforms.exp(
                            e(states, queries).addRowVector(mask.sub(1).mul(1e30)));
                    return p.divColumnVector(p.sum(1));
                });
        Law<GazeMap> bait = special(draw -> baited(draw, draw.size(5, 7), 4, draw.size(2, 3)));
        mistake(
                bait,
                "maximum-of-padding",
                "Where the padding has the largest score by far, you subtract that one, and exp of every real score"
                        + " becomes 0. Among which places is the maximum to be found?",
                (states, queries, mask) -> {
                    INDArray e = e(states, queries);
                    INDArray p = Transforms.exp(e.subColumnVector(e.max(1))).mulRowVector(mask);
                    return p.divColumnVector(p.sum(1));
                });

        check(0, "two queries worked by hand", GazeMapCheck::equalsHandArithmetic);
        obeys(3, "random states, queries and masks");
        obeys(1, "scores too large for exp", large);
        obeys(1, "padding that fits better than anything real", bait);
        leavesArgumentsAlone(1);
    }

    private static GazeMap scaledBy(ToNumber size) {
        return (states, queries, mask) ->
                weights(queries.mmul(states.transpose()).div(Math.sqrt(size.apply(states, queries))), mask);
    }

    private interface ToNumber {
        double apply(INDArray states, INDArray queries);
    }

    private static INDArray e(INDArray states, INDArray queries) {
        return queries.mmul(states.transpose()).div(Math.sqrt(states.columns()));
    }

    /** The softmax of each row over the places whose mask is 1. */
    private static INDArray weights(INDArray e, INDArray mask) {
        INDArray real = e.addRowVector(mask.sub(1).mul(1e30));
        INDArray p = Transforms.exp(real.subColumnVector(real.max(1)));
        return p.divColumnVector(p.sum(1));
    }

    private static void equalsHandArithmetic(Trial<GazeMap> trial) {
        INDArray states = Nd4j.createFromArray(new float[][] {{1, 0}, {0, 1}, {1, 1}});
        INDArray queries = Nd4j.createFromArray(new float[][] {{2, 0}, {0, 2}});
        INDArray mask = Nd4j.createFromArray(1f, 1f, 0f);
        INDArray expected = Nd4j.createFromArray(new float[][] {{0.80443f, 0.19557f, 0}, {0.19557f, 0.80443f, 0}});
        trial.gives(expected, new Call<>("S=3, U=2, H=2", answer -> answer.map(states, queries, mask)));
    }

    /** At least two places are real, and at least one is padding, anywhere. */
    private static Call<GazeMap> call(Draw draw, double deviation, int S, int U, int H) {
        INDArray states = draw.scaled(deviation, S, H);
        INDArray queries = draw.normal(U, H);
        INDArray mask = Nd4j.ones(S);
        int gap = draw.size(0, S - 1);
        mask.putScalar(gap, 0);
        mask.putScalar((gap + draw.size(1, S - 3)) % S, 0);
        return new Call<>("S=" + S + ", U=" + U + ", H=" + H, answer -> answer.map(states, queries, mask));
    }

    /** The padding's states are so near to each query that no other comes close. */
    private static Call<GazeMap> baited(Draw draw, int S, int U, int H) {
        INDArray states = draw.normal(S, H);
        INDArray queries = draw.normal(U, H);
        queries.getColumn(0).assign(1);
        states.put(S - 1, 0, 400);
        INDArray mask = Nd4j.ones(S);
        mask.putScalar(S - 1, 0);
        return new Call<>("S=" + S + ", U=" + U + ", H=" + H, answer -> answer.map(states, queries, mask));
    }
}
