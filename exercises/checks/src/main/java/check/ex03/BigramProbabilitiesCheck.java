package check.ex03;

import static org.nd4j.linalg.ops.transforms.Transforms.softmax;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 3.2: p(b | a) = (n_ab + s) / (n_a + s V). */
public final class BigramProbabilitiesCheck extends TaskCheck<BigramProbabilities> {
    private static final BigramProbabilities RIGHT = (n, s) -> overRows(n.add(s));

    /** For the exercise, and for JUnit. */
    public BigramProbabilitiesCheck() {
        super("3.2", "probabilities", BigramProbabilities.class);
        right(RIGHT);
        calls(draw -> call(draw, false));

        mistake("no-s", "The s is missing: a pair that never occurred must not be impossible.", (n, s) -> overRows(n));
        mistake("sum-without-s", "The denominator lacks s V: s was added to each of the V counts.", (n, s) -> n.add(s)
                .divColumnVector(n.sum(true, 1)));
        mistake(
                "s-once",
                "The denominator contains s once: it needs s V, since s was added to each of the V counts.",
                (n, s) -> n.add(s).divColumnVector(n.sum(true, 1).add(s)));
        mistake(
                "s-below-only",
                "Only the denominator contains s: add s to the count as well.",
                (n, s) -> n.divColumnVector(n.add(s).sum(true, 1)));
        mistake(
                "columns",
                "Each column sums to 1: a row holds what comes after one word, so each row must sum to 1.",
                (n, s) -> n.add(s).divRowVector(n.add(s).sum(0)));
        mistake("whole-matrix", "The whole matrix sums to 1: each row must sum to 1.", (n, s) -> n.add(s)
                .div(n.add(s).sumNumber()));
        mistake("adds-one", "You add 1 to every count, whatever s is: add s.", (n, s) -> overRows(n.add(1)));
        mistake("softmax", "You use a softmax: divide the counts by their sum instead.", (n, s) -> softmax(n.add(s)));
        mistake(
                "whole-table",
                "You divide by the sum of the whole table: divide row a by its own sum, n_a + s V.",
                (n, s) -> n.add(s).div(n.sumNumber().doubleValue() + s * n.size(0)));
        mistake(
                "table-plus-s",
                "You divide by s plus the sum of the whole table: divide row a by n_a + s V.",
                (n, s) -> n.add(s).div(n.sumNumber().doubleValue() + s));
        mistake(
                "unmet-row-of-zeros",
                "The row of a word that nothing follows is empty: it must hold s / (s V), the same for every word.",
                (n, s) -> {
                    INDArray p = overRows(n.add(s));
                    for (int a = 0; a < n.size(0); a++) {
                        if (n.getRow(a).sumNumber().doubleValue() == 0) {
                            p.getRow(a).assign(0);
                        }
                    }
                    return p;
                });
        mistake(
                "sums-as-a-row",
                "The row sums are a vector [V], which divides the columns: keep them a column with sum(true, 1), and use divColumnVector.",
                (n, s) -> n.add(s).div(n.add(s).sum(1)));
        mistake(
                "v-without-s",
                "The denominator contains V: it needs s V, since s was added to each of the V counts.",
                (n, s) -> n.add(s).divColumnVector(n.sum(true, 1).add(n.size(0))));
        mistake("not-divided", "These are the counts with s added: divide each row by its sum.", (n, s) -> n.add(s));
        mistake(
                "s-for-zeros-only",
                "You add s only where nothing was counted: add it to every count.",
                (n, s) -> overRows(n.add(n.eq(0).castTo(n.dataType()).mul(s))));
        mistake(
                "table-without-s",
                "You divide by the sum of the whole table: divide row a by its own sum, n_a + s V.",
                (n, s) -> n.add(s).div(n.sumNumber().doubleValue()));
        mistake(
                "s-after-the-division",
                "You add s after the division: add s to each count and s V to the denominator before you divide.",
                (n, s) -> overRows(n).add(s));

        Law<BigramProbabilities> unmet = law(draw -> call(draw, true));

        check(0, "the example worked by hand", BigramProbabilitiesCheck::equalsHandArithmetic);
        obeys(2, "random counts of several sizes");
        obeys(1, "a word that nothing follows", unmet);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<BigramProbabilities> trial) {
        INDArray n = Nd4j.createFromArray(new float[][] {{0, 2, 1}, {1, 0, 0}, {1, 0, 0}});
        INDArray expected = Nd4j.createFromArray(
                new float[][] {{0.5f / 4.5f, 2.5f / 4.5f, 1.5f / 4.5f}, {0.6f, 0.2f, 0.2f}, {0.6f, 0.2f, 0.2f}});
        trial.gives(expected, new Call<>("V=3, s=0.5", answer -> answer.probabilities(n, 0.5)));
    }

    private static INDArray overRows(INDArray n) {
        return n.divColumnVector(n.sum(true, 1));
    }

    private static Call<BigramProbabilities> call(Draw draw, boolean unmet) {
        int V = draw.size(3, 6);
        float[][] counts = new float[V][V];
        for (int a = 0; a < V; a++) {
            for (int b = 0; b < V; b++) {
                counts[a][b] = unmet && a == V - 1 ? 0 : Math.max(0, draw.size(-3, 7));
            }
            counts[a][0] += unmet && a == V - 1 ? 0 : 1;
        }
        INDArray n = Nd4j.createFromArray(counts);
        double s = draw.size(1, 9) / 10.0;
        return new Call<>("V=" + V + ", s=" + s, answer -> answer.probabilities(n, s));
    }
}
