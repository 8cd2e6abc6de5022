package check.ex15a;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.CodeWriter;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;
import worker.Numbers;

/** Task 15a.3: judged by what is read with the writer's votes, whatever they are. */
public final class CodeWriterCheck extends TaskCheck<CodeWriter> {
    private static final int C = 11;
    private static final int DIGITS = 4;
    /** More than any listener of the check can be sure of. */
    private static final double NEVER = -1000;

    private static final CodeWriter RIGHT = writer(CodeWriterCheck::allowed);

    /** For the exercise, and for JUnit. */
    public CodeWriterCheck() {
        super("15a.3", "a writer that knows the rules", CodeWriter.class);
        right(RIGHT);
        calls(CodeWriterCheck::call);

        mistake(
                "nothing",
                "Your writer has no opinion, so what is read is what was heard: which digits may not come?",
                written -> Nd4j.zeros(C));
        mistake(
                "digits-from-0",
                "You forbid column d for digit d. The blank is column 0: where is digit d, and what do you forbid at the"
                        + " beginning?",
                writer(written -> shifted(allowed(written))));
        mistake(
                "all-written",
                "You forbid every digit that was written: only the one that was written last may not come again at once.",
                writer(written -> {
                    double[] g = allowed(written);
                    IntStream.of(written).forEach(label -> g[label] = NEVER);
                    return g;
                }));
        mistake(
                "no-end",
                "Your writer lets a fifth digit through: what may still come after four?",
                writer(written -> allowed(written.length < DIGITS ? written : last(written))));
        mistake(
                "three",
                "Your writer ends the code after three digits.",
                writer(written -> written.length == 3 ? closed() : allowed(written)));
        mistake(
                "no-waiting",
                "You forbid the blank before the code is complete. The writer hears nothing: if it may not wait, what does"
                        + " it write in frames in which nobody speaks?",
                writer(written -> {
                    double[] g = allowed(written);
                    g[0] = written.length < DIGITS ? NEVER : 0;
                    return g;
                }));
        mistake(
                "timid",
                "Your writer is against the forbidden digits, but by 1 only: how sure may the listener be?",
                writer(written -> scaled(allowed(written), 1 / -NEVER)));
        mistake(
                "ten",
                "Your writer is against the forbidden digits by 10 only: the listener may be surer than that.",
                writer(written -> scaled(allowed(written), 10 / -NEVER)));
        mistake(
                "sign",
                "Your writer votes for what is forbidden: the likeliest symbol is the one with the largest sum.",
                writer(written -> scaled(allowed(written), -1)));
        mistake(
                "first-digit",
                "A code begins with 0 in your reading: which votes does the writer give before anything is written?",
                writer(written -> written.length == 0 ? new double[C] : allowed(written)));
        mistake("zero-never", "You forbid 0 everywhere: only the first digit may not be 0.", writer(written -> {
            double[] g = allowed(written);
            g[1] = NEVER;
            return g;
        }));
        mistake(
                "repeats",
                "A digit comes twice in a row in your reading: which digit was written last?",
                writer(written -> written.length == 0 || written.length == DIGITS ? allowed(written) : new double[C]));
        mistake(
                "first-written",
                "You forbid the digit that was written first: which one may not come again at once?",
                writer(written -> {
                    double[] g = written.length == 0 || written.length == DIGITS ? allowed(written) : new double[C];
                    if (written.length > 0) {
                        g[written[0]] = NEVER;
                    }
                    return g;
                }));

        check(0, "seven frames by hand", CodeWriterCheck::equalsHandExample);
        obeys(3, "random recordings");
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<CodeWriter> trial) {
        // what is heard best, and what second best: digits, and −1 for the blank
        int[][] heard = {{0, 3}, {3, -1}, {-1, 3}, {3, 9}, {0, 1}, {5, -1}, {7, -1}};
        INDArray f = Nd4j.zeros(heard.length, C);
        for (int t = 0; t < heard.length; t++) {
            f.putScalar(t, 1 + heard[t][0], 8);
            f.putScalar(t, 1 + heard[t][1], 5);
        }
        trial.gives(new int[] {4, 10, 1, 6}, new Call<>("", answer -> read(f, answer)));
    }

    /** The right votes. */
    private static double[] allowed(int... written) {
        if (written.length == DIGITS) {
            return closed();
        }
        double[] g = new double[C];
        g[written.length == 0 ? 1 : written[written.length - 1]] = NEVER;
        return g;
    }

    /** Nothing but the blank. */
    private static double[] closed() {
        double[] g = new double[C];
        Arrays.fill(g, 1, C, NEVER);
        return g;
    }

    private static int[] last(int... written) {
        return new int[] {written[written.length - 1]};
    }

    private static double[] shifted(double... g) {
        double[] other = new double[C];
        System.arraycopy(g, 1, other, 0, C - 1);
        return other;
    }

    private static double[] scaled(double[] g, double factor) {
        return Arrays.stream(g).map(one -> factor * one).toArray();
    }

    private static CodeWriter writer(Function<int[], double[]> votes) {
        return written -> Nd4j.createFromArray(votes.apply(written));
    }

    /** Reads one symbol in each frame: the likeliest by the sum of both votes. */
    private static int[] read(INDArray heard, CodeWriter writer) {
        int[] written = {};
        for (int t = 0; t < heard.rows(); t++) {
            INDArray votes = writer.votes(written.clone());
            if (votes.length() != C) {
                throw new AnswerException(
                        AnswerException.Kind.FAILED,
                        "The votes have the shape " + Arrays.toString(votes.shape())
                                + ": they must be [11], one for the blank and one for each digit.");
            }
            double[] g = Numbers.of(votes);
            double[] f = Numbers.of(heard.getRow(t));
            int best = 0;
            for (int c = 1; c < C; c++) {
                best = f[c] + g[c] > f[best] + g[best] ? c : best;
            }
            if (best != 0) {
                written = Arrays.copyOf(written, written.length + 1);
                written[written.length - 1] = best;
            }
            if (written.length > DIGITS) {
                return written; // one too many is enough to see
            }
        }
        return written;
    }

    /** Five recordings; each begins with a loud 0, and repeats some of its digits at once or after a pause. */
    private static Call<CodeWriter> call(Draw draw) {
        INDArray[] recordings = new INDArray[5];
        for (int i = 0; i < recordings.length; i++) {
            INDArray f = draw.scaled(8, draw.size(9, 12), C);
            f.putScalar(0, 1, 30);
            if (i % 2 == 0) {
                f.putScalar(0, draw.size(2, C - 1), 29.7); // a close call, where even a timid vote would do
            }
            for (int t = 1; t < f.rows(); t++) {
                int kind = draw.size(0, 4);
                if (kind == 0) {
                    f.putScalar(t, 0, 30);
                } else if (kind < 3) {
                    int before = f.getRow(t - 1).argMax().getInt(0);
                    f.putScalar(
                            t,
                            before == 0 ? f.getRow(Math.max(0, t - 2)).argMax().getInt(0) : before,
                            29);
                }
            }
            recordings[i] = f;
        }
        return new Call<>(
                "five recordings",
                answer -> Arrays.stream(recordings).map(f -> read(f, answer)).toArray(int[][]::new));
    }
}
