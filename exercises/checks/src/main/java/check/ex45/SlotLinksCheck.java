package check.ex45;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.SlotLinks;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Task 45.3: one step of the link matrix. */
public final class SlotLinksCheck extends TaskCheck<SlotLinks> {
    private static final Link LINK = (L, w, p, i, j) -> (1 - w[i] - w[j]) * L[i][j] + w[i] * p[j];

    private interface Link {
        double of(double[][] L, double[] w, double[] p, int i, int j);
    }

    /** For the exercise, and for JUnit. */
    public SlotLinksCheck() {
        super("45.3", "who came after whom", SlotLinks.class);
        right(without(LINK));
        calls(SlotLinksCheck::drawn);

        mistake(
                "turned",
                "Your new links point backward: row i is the slot that is written now, column j the one written before.",
                without((L, w, p, i, j) -> (1 - w[i] - w[j]) * L[i][j] + w[j] * p[i]));
        mistake("diagonal", "A slot follows itself in yours: the diagonal stays 0.", all(LINK));
        mistake(
                "row-only",
                "Slot i loses its old links as the later one alone: as the earlier one, too, so 1 − w_i − w_j.",
                without((L, w, p, i, j) -> (1 - w[i]) * L[i][j] + w[i] * p[j]));
        mistake(
                "column-only",
                "Only column j loses its old links in yours: the slot that is written to loses its row as well.",
                without((L, w, p, i, j) -> (1 - w[j]) * L[i][j] + w[i] * p[j]));
        mistake(
                "never-forgets",
                "Your old links stay: a slot that is written to loses them.",
                without((L, w, p, i, j) -> L[i][j] + w[i] * p[j]));
        mistake(
                "product",
                "You multiply 1 − w_i and 1 − w_j: here it is 1 − w_i − w_j.",
                without((L, w, p, i, j) -> (1 - w[i]) * (1 - w[j]) * L[i][j] + w[i] * p[j]));
        mistake(
                "no-precedence",
                "You link to what is written now: p_j says what was written before.",
                without((L, w, p, i, j) -> (1 - w[i] - w[j]) * L[i][j] + w[i] * w[j]));
        mistake(
                "new-precedence",
                "You use the precedence after this writing: the links need the one before.",
                (L, w, p) -> {
                    double written = Arrays.stream(w).sum();
                    double[] later = IntStream.range(0, w.length)
                            .mapToDouble(k -> (1 - written) * p[k] + w[k])
                            .toArray();
                    return without(LINK).links(L, w, later);
                });
        mistake(
                "only-new",
                "You leave the old links out: they stay as far as neither slot is written to.",
                without((L, w, p, i, j) -> w[i] * p[j]));
        mistake(
                "only-old",
                "You make no new link: add w_i p_j.",
                without((L, w, p, i, j) -> (1 - w[i] - w[j]) * L[i][j]));

        check(0, "three slots by hand", SlotLinksCheck::equalsHandArithmetic);
        obeys(3, "random links and weights");
        leavesArgumentsAlone(1);
    }

    private static SlotLinks all(Link link) {
        return (L, w, p) -> IntStream.range(0, w.length)
                .mapToObj(i -> IntStream.range(0, w.length)
                        .mapToDouble(j -> link.of(L, w, p, i, j))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static SlotLinks without(Link link) {
        return all((L, w, p, i, j) -> i == j ? 0 : link.of(L, w, p, i, j));
    }

    private static void equalsHandArithmetic(Trial<SlotLinks> trial) {
        trial.gives(
                new double[][] {{0, 0.9, 0}, {0, 0, 0}, {0, 0.5, 0}},
                call(new double[][] {{0, 0.8, 0}, {0, 0, 0}, {0, 0, 0}}, new double[] {0.5, 0, 0.5}, 0, 1, 0));
    }

    private static Call<SlotLinks> drawn(Draw draw) {
        int K = draw.size(4, 6);
        double[][] L = IntStream.range(0, K)
                .mapToObj(i -> IntStream.range(0, K)
                        .mapToDouble(j -> i == j ? 0 : draw.size(10, 90) / 100.0)
                        .toArray())
                .toArray(double[][]::new);
        return call(L, numbers(draw, K), numbers(draw, K));
    }

    private static double[] numbers(Draw draw, int count) {
        return IntStream.range(0, count)
                .mapToDouble(k -> draw.size(5, 40) / 100.0)
                .toArray();
    }

    private static Call<SlotLinks> call(double[][] L, double[] w, double... p) {
        return new Call<>(
                "K=" + w.length,
                answer -> answer.links(
                        Arrays.stream(L).map(double[]::clone).toArray(double[][]::new), w.clone(), p.clone()));
    }
}
