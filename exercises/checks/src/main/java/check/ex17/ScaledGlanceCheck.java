package check.ex17;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.Glance;
import contract.ScaledGlance;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 17.1: w = softmax(⟨query, h_t⟩ / √H), context = Σ_t w_t h_t. */
public final class ScaledGlanceCheck extends TaskCheck<ScaledGlance> {
    private static final Look RIGHT = new Look(ScaledGlanceCheck::scaled, Look::softmax, Look::mean);

    /** For the exercise, and for JUnit. */
    public ScaledGlanceCheck() {
        super("17.1", "one look back", ScaledGlance.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(6, 8), draw.size(3, 5)));

        mistake(
                "not-scaled",
                "The scores are not divided by √H.",
                RIGHT.scoring((states, query) -> states.mmul(query)));
        mistake(
                "by-H",
                "You divide the scores by H: divide by √H, which is what a sum of H random products grows like.",
                RIGHT.scoring((states, query) -> states.mmul(query).div(query.length())));
        mistake(
                "by-root-S",
                "You divide the scores by the root of the number of states: H is the size of one state.",
                RIGHT.scoring((states, query) -> states.mmul(query).div(Math.sqrt(states.rows()))));
        mistake(
                "times-root",
                "You multiply the scores by √H: divide by it.",
                RIGHT.scoring((states, query) -> states.mmul(query).mul(Math.sqrt((double) query.length()))));
        mistake(
                "scaled-after",
                "You divide the weights by √H, after the softmax: what do they sum to now?",
                (states, query) -> {
                    INDArray w = Look.softmax(states.mmul(query)).div(Math.sqrt((double) query.length()));
                    return new Glance(w, Look.mean(w, states));
                });
        mistake(
                "no-softmax",
                "Your weights are the scores: a softmax makes positive numbers of them that sum to 1.",
                new Look(ScaledGlanceCheck::scaled, e -> e, Look::mean));
        mistake(
                "no-exp",
                "You divide the scores by their sum: a softmax takes exp of each first.",
                new Look(ScaledGlanceCheck::scaled, e -> e.div(e.sumNumber()), Look::mean));
        mistake(
                "hard",
                "You look at the state with the largest score alone: every state gets its share.",
                new Look(ScaledGlanceCheck::scaled, Look::hard, Look::mean));
        mistake(
                "best-state",
                "Your context is the state with the largest weight: it is a mean of all states.",
                new Look(ScaledGlanceCheck::scaled, Look::softmax, (w, states) -> Look.mean(Look.hard(w), states)));
        mistake(
                "plain-mean",
                "Your context is the plain mean of the states: where do the weights come in?",
                new Look(ScaledGlanceCheck::scaled, Look::softmax, (w, states) -> states.mean(0)));
        mistake(
                "divided-again",
                "You divide the weighted sum by the number of states: the weights sum to 1 already.",
                new Look(ScaledGlanceCheck::scaled, Look::softmax, (w, states) -> Look.mean(w, states)
                        .div(states.rows())));
        mistake(
                "query-weighed",
                "Your context is made of the query: it is made of the states.",
                (states, query) -> new Glance(RIGHT.attend(states, query).weights(), query));
        mistake(
                "scores-weigh",
                "You weigh the states with the scores: weigh them with the softmax of the scores.",
                (states, query) ->
                        new Glance(RIGHT.attend(states, query).weights(), Look.mean(scaled(states, query), states)));

        check(0, "three states worked by hand", ScaledGlanceCheck::equalsHandArithmetic);
        obeys(3, "random states of several sizes");
        leavesArgumentsAlone(1);
    }

    private static INDArray scaled(INDArray states, INDArray query) {
        return states.mmul(query).div(Math.sqrt((double) query.length()));
    }

    private static void equalsHandArithmetic(Trial<ScaledGlance> trial) {
        INDArray states = Nd4j.createFromArray(new float[][] {{1, 0}, {0, 1}, {1, 1}});
        INDArray query = Nd4j.createFromArray(2f, 0f);
        Glance expected = new Glance(
                Nd4j.createFromArray(0.44579f, 0.10841f, 0.44579f), Nd4j.createFromArray(0.89159f, 0.55421f));
        trial.gives(expected, new Call<>("S=3, H=2", answer -> answer.attend(states, query)));
    }

    private static Call<ScaledGlance> call(Draw draw, int S, int H) {
        INDArray states = draw.normal(S, H);
        INDArray query = draw.normal(H);
        return new Call<>("S=" + S + ", H=" + H, answer -> answer.attend(states, query));
    }

    /** A look in three parts, each of which can be wrong. */
    private record Look(
            BinaryOperator<INDArray> scores, UnaryOperator<INDArray> weights, BinaryOperator<INDArray> context)
            implements ScaledGlance {
        @Override
        public Glance attend(INDArray states, INDArray query) {
            INDArray w = weights.apply(scores.apply(states, query));
            return new Glance(w, context.apply(w, states));
        }

        Look scoring(BinaryOperator<INDArray> other) {
            return new Look(other, weights, context);
        }

        static INDArray softmax(INDArray e) {
            INDArray p = Transforms.exp(e.sub(e.maxNumber()));
            return p.div(p.sumNumber());
        }

        static INDArray hard(INDArray e) {
            INDArray one = Nd4j.zerosLike(e);
            one.putScalar(e.argMax().getInt(0), 1);
            return one;
        }

        /** w [S] times states [S,H]. */
        static INDArray mean(INDArray w, INDArray states) {
            return states.transpose().mmul(w);
        }
    }
}
