package check.ex44;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.TapeStep;
import contract.TapeStep.ReadAndWritten;
import java.util.Arrays;

/** Task 44.3: r = Σ u_i M_i, then M_i ⊙ (1 − w_i e) + w_i a. */
public final class TapeStepCheck extends TaskCheck<TapeStep> {
    private static final Cell WRITTEN = (m, w, e, a) -> m * (1 - w * e) + w * a;
    private static final TapeStep RIGHT =
            (M, u, w, e, a) -> new ReadAndWritten(read(M, u), written(M, w, e, a, WRITTEN));

    /** What becomes of one number of a slot. */
    private interface Cell {
        double of(double m, double w, double e, double a);
    }

    /** For the exercise, and for JUnit. */
    public TapeStepCheck() {
        super("44.3", "read, then write", TapeStep.class);
        right(RIGHT);
        calls(draw -> {
            int slots = draw.size(3, 5);
            int width = draw.size(2, 3) + 3;
            return call(
                    draw.normal(slots, width).toDoubleMatrix(),
                    shares(draw, slots),
                    shares(draw, slots),
                    shares(draw, width),
                    draw.normal(1, width).toDoubleMatrix()[0]);
        });

        mistake(
                "write-first",
                "You write first and read what you have just written: here the head reads the memory as it was.",
                (M, u, w, e, a) -> {
                    double[][] after = written(M, w, e, a, WRITTEN);
                    return new ReadAndWritten(read(after, u), after);
                });
        mistake(
                "heads-swapped",
                "You read where the writing head stands and write where the reading head stands.",
                (M, u, w, e, a) -> RIGHT.step(M, w, u, e, a));
        wrongWriting(
                "add-everywhere",
                "You add a to every slot in full: each gets w_i of it.",
                (m, w, e, a) -> m * (1 - w * e) + a);
        wrongWriting(
                "erase-everywhere",
                "You erase in every slot: each loses the share w_i e.",
                (m, w, e, a) -> m * (1 - e) + w * a);
        wrongWriting(
                "no-erase", "You do not erase: what was there stays under what is added.", (m, w, e, a) -> m + w * a);
        wrongWriting("no-add", "You erase and add nothing.", (m, w, e, a) -> m * (1 - w * e));
        wrongWriting(
                "erase-added",
                "You erase what you have just added: erase first, then add.",
                (m, w, e, a) -> (m + w * a) * (1 - w * e));
        wrongWriting(
                "kept",
                "You keep the share w_i e and erase the rest: 1 − w_i e is what stays.",
                (m, w, e, a) -> m * w * e + w * a);
        wrongWriting(
                "mixed",
                "You mix old and new by w_i, without e: what is erased and what is added are two things.",
                (m, w, e, a) -> m * (1 - w) + w * a);
        mistake(
                "sharpest",
                "You read the slot with the largest weight alone: a head reads all slots, each by its weight.",
                (M, u, w, e, a) -> new ReadAndWritten(
                        M[largest(u)].clone(), RIGHT.step(M, u, w, e, a).memory()));

        check(0, "two slots by hand", TapeStepCheck::example);
        obeys(3, "random memories");
        leavesArgumentsAlone(1);
    }

    private void wrongWriting(String key, String sentence, Cell cell) {
        mistake(key, sentence, (M, u, w, e, a) -> new ReadAndWritten(read(M, u), written(M, w, e, a, cell)));
    }

    private static void example(Trial<TapeStep> trial) {
        ReadAndWritten expected = new ReadAndWritten(new double[] {3, 1}, new double[][] {{4, 0}, {4, 5}});
        trial.gives(
                expected,
                call(
                        new double[][] {{4, 0}, {2, 2}},
                        new double[] {0.5, 0.5},
                        new double[] {0, 1},
                        new double[] {1, 0},
                        new double[] {4, 3}));
    }

    private static int largest(double... u) {
        int largest = 0;
        for (int i = 1; i < u.length; i++) {
            largest = u[i] > u[largest] ? i : largest;
        }
        return largest;
    }

    private static double[] read(double[][] M, double... u) {
        double[] r = new double[M[0].length];
        for (int i = 0; i < u.length; i++) {
            for (int j = 0; j < r.length; j++) {
                r[j] += u[i] * M[i][j];
            }
        }
        return r;
    }

    private static double[][] written(double[][] M, double[] w, double[] e, double[] a, Cell cell) {
        double[][] after = new double[M.length][e.length];
        for (int i = 0; i < M.length; i++) {
            for (int j = 0; j < e.length; j++) {
                after[i][j] = cell.of(M[i][j], w[i], e[j], a[j]);
            }
        }
        return after;
    }

    private static double[] shares(Draw draw, int count) {
        double[] numbers = draw.normal(1, count).toDoubleMatrix()[0];
        double sum = Arrays.stream(numbers).map(one -> 0.1 + Math.abs(one)).sum();
        return Arrays.stream(numbers).map(one -> (0.1 + Math.abs(one)) / sum).toArray();
    }

    private static Call<TapeStep> call(double[][] M, double[] u, double[] w, double[] e, double[] a) {
        return new Call<>(
                "K=" + M.length + ", W=" + a.length,
                answer -> answer.step(
                        Arrays.stream(M).map(double[]::clone).toArray(double[][]::new),
                        u.clone(),
                        w.clone(),
                        e.clone(),
                        a.clone()));
    }
}
