package check.ex13;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TopK;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 13.2: the k likeliest, and their sum made 1 again. */
public final class TopKCheck extends TaskCheck<TopK> {
    private static final TopK RIGHT = (p, k) -> normalised(kept(p, k));

    /** For the exercise, and for JUnit. */
    public TopKCheck() {
        super("13.2", "top-k", TopK.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(6, 10), draw.size(2, 4)));

        mistake(
                "not-divided",
                "The k likeliest are kept, but they do not sum to 1: divide by their sum.",
                TopKCheck::kept);
        mistake("nothing", "You cut nothing off: every token but the k likeliest must get 0.", (p, k) -> p.dup());
        mistake(
                "least-likely",
                "You keep the k least likely: sort from the largest.",
                (p, k) -> normalised(where(p, k, (one, border) -> one <= border ? one : 0, false)));
        mistake(
                "first-k",
                "You keep the first k tokens, not the likeliest: a token's number is its name, not its rank.",
                (p, k) -> {
                    INDArray q = p.dup();
                    for (int i = k; i < q.length(); i++) {
                        q.putScalar(i, 0);
                    }
                    return normalised(q);
                });
        mistake(
                "one-too-few",
                "You keep one token too few.",
                (p, k) -> normalised(kept(p, Math.max(1, Math.min(k, (int) p.length()) - 1))));
        mistake("one-too-many", "You keep one token too many.", (p, k) -> normalised(kept(p, k + 1)));
        mistake(
                "even",
                "The k kept tokens are equally likely in your answer: they keep their proportions.",
                (p, k) -> normalised(where(p, k, (one, border) -> one >= border ? 1 : 0, true)));
        mistake(
                "softmax-again",
                "You take a softmax over what is left, which gives the tokens that you cut off a share again: divide by the sum.",
                (p, k) -> normalised(Transforms.exp(kept(p, k))));
        mistake("sorted", "Your probabilities are sorted: each belongs at its own token's place.", (p, k) -> {
            double[] sorted = RIGHT.keep(p, k).toDoubleVector();
            Arrays.sort(sorted);
            float[] falling = new float[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                falling[i] = (float) sorted[sorted.length - 1 - i];
            }
            return Nd4j.createFromArray(falling);
        });
        mistake("sum-over-k", "You divide the kept probabilities by k: divide them by their sum.", (p, k) -> kept(p, k)
                .div(k));
        mistake(
                "kept-alone",
                "Your result contains only the kept tokens: each stays at its own place, and the others get 0, [V].",
                TopKCheck::keptAlone);
        mistake(
                "cut-off-at-an-end",
                "You set the k likeliest to 0 and keep the others: it is the other way round.",
                (p, k) -> normalised(p.sub(kept(p, k))));
        mistake(
                "places",
                "These are 1 for the kept tokens and 0 for the others: return their probabilities.",
                (p, k) -> where(p, k, (one, border) -> one >= border ? 1 : 0, true));
        mistake(
                "rest-shared",
                "You share out evenly what was cut off: divide by the sum of what is left.",
                (p, k) -> shared(p, k));
        mistake(
                "k-above-v",
                "Your index lies outside the array: where k is larger than V there is no k-th probability, and all tokens stay.",
                (p, k) -> reading(p, k, (int) p.length() - k));
        mistake(
                "k-above-v-falling",
                "Your index lies outside the array: where k is larger than V there is no k-th probability, and all tokens stay.",
                (p, k) -> reading(p, k, k - 1));
        mistake(
                "k-above-v-loop",
                "Your index lies outside the array: where k is larger than V there is no k-th probability, and all tokens stay.",
                (p, k) -> reading(p, k, k > p.length() ? (int) p.length() : 0));
        mistake(
                "largest-is-1",
                "You divide by the largest probability: divide by the sum of what is left.",
                (p, k) -> kept(p, k).div(p.maxNumber()));

        Law<TopK> all = law(draw -> call(draw, 5, draw.size(5, 8)));

        check(0, "four tokens by hand", TopKCheck::equalsHandArithmetic);
        obeys(2, "random probabilities");
        obeys(1, "k as large as V, or larger", all);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<TopK> trial) {
        INDArray p = Nd4j.createFromArray(0.1f, 0.4f, 0.3f, 0.2f);
        trial.gives(Nd4j.createFromArray(0f, 4 / 7f, 3 / 7f, 0f), new Call<>("V=4, k=2", answer -> answer.keep(p, 2)));
    }

    private static INDArray kept(INDArray p, int k) {
        return where(p, k, (one, border) -> one >= border ? one : 0, true);
    }

    /** Compares each probability with the k-th, counted from the largest or from the smallest. */
    private static INDArray where(INDArray p, int k, DoubleBinaryOperator keep, boolean fromTheLargest) {
        double[] sorted = p.toDoubleVector();
        Arrays.sort(sorted);
        int place = Math.min(k, sorted.length) - 1;
        double border = sorted[fromTheLargest ? sorted.length - 1 - place : place];
        INDArray q = p.dup();
        for (int i = 0; i < q.length(); i++) {
            q.putScalar(i, keep.applyAsDouble(p.getDouble(i), border));
        }
        return q;
    }

    /** The right answer, but it reads one of the probabilities first. */
    private static INDArray reading(INDArray p, int k, int place) {
        return p.toDoubleVector()[place] < 0 ? p : RIGHT.keep(p, k);
    }

    private static INDArray keptAlone(INDArray p, int k) {
        INDArray q = kept(p, k);
        double[] few = Arrays.stream(q.toDoubleVector()).filter(one -> one > 0).toArray();
        return normalised(Nd4j.createFromArray(few).castTo(p.dataType()));
    }

    private static INDArray shared(INDArray p, int k) {
        double rest = (1 - kept(p, k).sumNumber().doubleValue()) / Math.min(k, p.length());
        return where(p, k, (one, border) -> one >= border ? one + rest : 0, true);
    }

    private static INDArray normalised(INDArray p) {
        return p.div(p.sumNumber());
    }

    private static Call<TopK> call(Draw draw, int V, int k) {
        INDArray p = normalised(Transforms.exp(draw.normal(V)));
        return new Call<>("V=" + V + ", k=" + k, answer -> answer.keep(p, k));
    }
}
