package check.ex17;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.AdditiveScores;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 17.3: e_t = tanh(query Wq + h_t Ws) v. */
public final class AdditiveScoresCheck extends TaskCheck<AdditiveScores> {
    /** For the exercise, and for JUnit. */
    public AdditiveScoresCheck() {
        super("17.3", "Bahdanau's score", AdditiveScores.class);
        right(squashed(a -> tanh(a)));
        calls(draw -> call(draw, draw.size(4, 6), draw.size(2, 3), draw.size(4, 5), draw.size(7, 8)));

        mistake("no-tanh", "The tanh between the sum and v is missing.", squashed(a -> a));
        mistake("sigmoid", "You use a sigmoid: use a tanh.", squashed(a -> sigmoid(a)));
        mistake("relu", "You use a ReLU: use a tanh.", squashed(a -> Transforms.relu(a)));
        mistake(
                "tanh-of-score",
                "You take the tanh of the score: it belongs inside, before the product with v.",
                joined((q, k) -> k.addRowVector(q), a -> a, e -> tanh(e)));
        mistake(
                "tanh-of-each",
                "You take the tanh of query and state apart, and add these: add first.",
                joined((q, k) -> tanh(k).addRowVector(tanh(q)), a -> a, e -> e));
        mistake(
                "product",
                "You multiply query Wq with state Ws place by place: Bahdanau's score adds them.",
                joined((q, k) -> k.mulRowVector(q), a -> tanh(a), e -> e));
        mistake(
                "difference",
                "You subtract one projection from the other: add them.",
                joined((q, k) -> k.subRowVector(q), a -> tanh(a), e -> e));
        mistake("no-query", "The query does not count in your scores.", joined((q, k) -> k, a -> tanh(a), e -> e));
        mistake(
                "no-states",
                "All your scores are equal: the states do not count.",
                joined((q, k) -> k.mul(0).addRowVector(q), a -> tanh(a), e -> e));
        mistake(
                "softmax",
                "These are the weights already: the scores are wanted, before the softmax.",
                joined((q, k) -> k.addRowVector(q), a -> tanh(a), e -> {
                    INDArray p = Transforms.exp(e.sub(e.maxNumber()));
                    return p.div(p.sumNumber());
                }));
        mistake(
                "scaled",
                "You divide the scores by √A: that belongs to the dot product. v can learn its own size.",
                (states, query, Wq, Ws, v) ->
                        squashed(a -> tanh(a)).scores(states, query, Wq, Ws, v).div(Math.sqrt((double) v.length())));
        mistake("v-is-one", "You sum over the hidden layer without v.", (states, query, Wq, Ws, v) -> squashed(
                        a -> tanh(a))
                .scores(states, query, Wq, Ws, Nd4j.onesLike(v)));

        check(0, "three states worked by hand", AdditiveScoresCheck::equalsHandArithmetic);
        obeys(3, "random states of several sizes");
        leavesArgumentsAlone(1);
    }

    private static AdditiveScores squashed(UnaryOperator<INDArray> function) {
        return joined((q, k) -> k.addRowVector(q), function, e -> e);
    }

    /** The query's projection [A] and those of the states [S,A] become one; then a function, v, and a last function. */
    private static AdditiveScores joined(
            BinaryOperator<INDArray> join, UnaryOperator<INDArray> function, UnaryOperator<INDArray> last) {
        return (states, query, Wq, Ws, v) -> {
            INDArray q = Wq.transpose().mmul(query);
            return last.apply(function.apply(join.apply(q, states.mmul(Ws))).mmul(v));
        };
    }

    private static void equalsHandArithmetic(Trial<AdditiveScores> trial) {
        // tanh(ln 3 / 2) = 0.5 and tanh(ln 3) = 0.8
        float half = (float) (Math.log(3) / 2);
        INDArray states = Nd4j.createFromArray(new float[][] {{0}, {1}, {2}});
        INDArray query = Nd4j.createFromArray(1f);
        INDArray Wq = Nd4j.createFromArray(new float[][] {{half, 0}});
        INDArray Ws = Nd4j.createFromArray(new float[][] {{0, half}});
        INDArray v = Nd4j.createFromArray(2f, 10f);
        trial.gives(
                Nd4j.createFromArray(1f, 6f, 9f),
                new Call<>("S=3, Q=1, H=1, A=2", answer -> answer.scores(states, query, Wq, Ws, v)));
    }

    private static Call<AdditiveScores> call(Draw draw, int S, int Q, int H, int A) {
        INDArray states = draw.normal(S, H);
        INDArray query = draw.normal(Q);
        INDArray Wq = draw.normal(Q, A);
        INDArray Ws = draw.normal(H, A);
        INDArray v = draw.normal(A);
        return new Call<>(
                "S=" + S + ", Q=" + Q + ", H=" + H + ", A=" + A, answer -> answer.scores(states, query, Wq, Ws, v));
    }
}
