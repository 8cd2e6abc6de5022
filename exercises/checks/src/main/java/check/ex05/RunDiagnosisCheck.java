package check.ex05;

import check.Call;
import check.Draw;
import check.TaskCheck;
import check.Trial;
import contract.RunDiagnosis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import worker.Numbers;

/** Task 5.5: a step is right if it follows from its input and from the output recorded one step before. */
public final class RunDiagnosisCheck extends TaskCheck<RunDiagnosis> {
    private static final String FINE = "fine";
    private static final String STALE = "stale";
    private static final String DEAF = "deaf";
    private static final String LATE = "late";
    private static final List<String> ALL = List.of(FINE, STALE, DEAF, LATE);

    /** Rounding moves a step by less than 0.01; a fault that is drawn moves some step by more than 0.1. */
    private static final double ROUNDING = 0.03;

    private static final double PLAIN = 0.1;

    private static final RunDiagnosis RIGHT = (x, h, W, b) -> {
        double[][][] inputs = sequences(x);
        double[][][] outputs = sequences(h);
        Layer layer = Layer.of(W, b);
        return IntStream.range(0, inputs.length)
                .mapToObj(n -> verdict(layer.apart(inputs[n], outputs[n])))
                .toArray(String[]::new);
    };

    /** For the exercise, and for JUnit. */
    public RunDiagnosisCheck() {
        super("5.5", "what broke?", RunDiagnosis.class);
        right(RIGHT);
        calls(RunDiagnosisCheck::drawn);

        says(
                "stale-as-fine",
                "You call a stale run fine. How much of what it began with is left at the end, and at which step is most of it there?",
                Map.of(STALE, FINE));
        says(
                "deaf-as-fine",
                "You call a deaf run fine. Its first step is right: why, and does the second step follow from the first?",
                Map.of(DEAF, FINE));
        says(
                "stale-as-late",
                "You call a stale run late. If you compute the whole run from zeros, a wrong beginning spoils later steps too: does each later step follow from the output that was recorded before it?",
                Map.of(STALE, LATE));
        says(
                "late-as-stale",
                "You call a late run stale. Both begin wrong; what do they do at the steps after the first?",
                Map.of(LATE, STALE));
        says(
                "first-step-only",
                "You judge each run by its first step. Which two faults look alike there, and which fault does not show at all?",
                Map.of(LATE, STALE, DEAF, FINE));
        says("late-as-deaf", "You call a late run deaf. Which of the two has a right first step?", Map.of(LATE, DEAF));
        says("deaf-as-late", "You call a deaf run late. Which of the two has a right first step?", Map.of(DEAF, LATE));
        says(
                "all-late",
                "You find no run right at any step. The outputs were rounded before they were recorded: how far apart may two numbers be and still be the same?",
                Map.of(FINE, LATE, STALE, LATE, DEAF, LATE));
        says(
                "all-stale",
                "You call every run stale. The outputs were rounded before they were recorded: how far apart may two numbers be and still be the same?",
                Map.of(FINE, STALE, DEAF, STALE, LATE, STALE));
        says(
                "all-fine",
                "You call every run fine. By how much may a recorded output be off if it was only rounded to three decimals?",
                Map.of(STALE, FINE, DEAF, FINE, LATE, FINE));
        mistake(
                "one-verdict",
                "Every sequence gets the first one's verdict: each is a run of its own.",
                (x, h, W, b) -> {
                    String[] verdicts = RIGHT.verdicts(x, h, W, b);
                    Arrays.fill(verdicts, verdicts[0]);
                    return verdicts;
                });

        check(0, "the four runs of the example", RunDiagnosisCheck::tellsTheExample);
        obeys(3, "drawn runs, two of each kind in any order");
        leavesArgumentsAlone(1);
    }

    private static void tellsTheExample(Trial<RunDiagnosis> trial) {
        INDArray x = Nd4j.createFromArray(
                new float[][][] {{{1}, {1}, {1}, {1}}, {{0}, {0}, {0}, {0}}, {{0}, {0}, {0}, {0}}});
        INDArray h = Nd4j.createFromArray(new float[][][] {
            {{0.762f}, {0.905f}, {0.762f}, {0}},
            {{0.642f}, {0.719f}, {0}, {0.762f}},
            {{0.566f}, {0.616f}, {0}, {0.642f}}
        });
        INDArray W = Nd4j.createFromArray(new float[][] {{1}, {1}});
        trial.gives(
                ALL.toArray(String[]::new),
                new Call<>("T=3, N=4, D=1, H=1", answer -> answer.verdicts(x, h, W, Nd4j.zeros(1))));
    }

    /** Describes the mistake of saying one verdict for another, {@code instead}. */
    private void says(String key, String sentence, Map<String, String> instead) {
        mistake(key, sentence, (x, h, W, b) -> Arrays.stream(RIGHT.verdicts(x, h, W, b))
                .map(verdict -> instead.getOrDefault(verdict, verdict))
                .toArray(String[]::new));
    }

    /** Judges a run by how far each of its outputs is from what follows. */
    private static String verdict(double... apart) {
        boolean begins = apart[0] < ROUNDING;
        boolean goesOn = later(apart) < ROUNDING;
        return begins ? goesOn ? FINE : DEAF : goesOn ? STALE : LATE;
    }

    private static double later(double... apart) {
        return Arrays.stream(apart).skip(1).max().orElse(0);
    }

    /**
     * The layer of task 5.1 in plain numbers, for one sequence: runs are drawn dozens of times until all faults show.
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares layers
    private record Layer(double[][] W, double[] b) {
        static Layer of(INDArray W, INDArray b) {
            return new Layer(W.castTo(DataType.DOUBLE).toDoubleMatrix(), Numbers.of(b));
        }

        double[] step(double[] x, double... h) {
            double[] next = new double[b.length];
            for (int k = 0; k < next.length; k++) {
                double a = b[k];
                for (int d = 0; d < x.length; d++) {
                    a += x[d] * W[d][k];
                }
                for (int j = 0; j < h.length; j++) {
                    a += h[j] * W[x.length + j][k];
                }
                next[k] = Math.tanh(a);
            }
            return next;
        }

        /** How far each recorded output is from what follows from its input and the recorded output before it. */
        double[] apart(double[][] x, double[]... h) {
            double[] apart = new double[x.length];
            for (int t = 0; t < x.length; t++) {
                double[] follows = step(x[t], t == 0 ? new double[b.length] : h[t - 1]);
                for (int k = 0; k < follows.length; k++) {
                    apart[t] = Math.max(apart[t], Math.abs(follows[k] - h[t][k]));
                }
            }
            return apart;
        }

        /** Runs a sequence with its fault, and rounds. */
        double[][] record(String fault, double[][] x, double... yesterday) {
            double[][] h = new double[x.length][];
            double[] state = fault.equals(STALE) ? yesterday : new double[b.length];
            for (int t = 0; t < x.length; t++) {
                double[] late = t == 0 ? new double[x[0].length] : x[t - 1];
                state = step(fault.equals(LATE) ? late : x[t], fault.equals(DEAF) ? new double[b.length] : state);
                h[t] = Arrays.stream(state)
                        .map(one -> Math.rint(1000 * one) / 1000)
                        .toArray();
            }
            return h;
        }
    }

    /** The numbers [T,N,·] of all sequences, one sequence after another. */
    private static double[][][] sequences(INDArray numbers) {
        int T = (int) numbers.size(0);
        int N = (int) numbers.size(1);
        int size = (int) numbers.size(2);
        double[] flat = Numbers.of(numbers);
        double[][][] sequences = new double[N][T][];
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < N; n++) {
                int from = (t * N + n) * size;
                sequences[n][t] = Arrays.copyOfRange(flat, from, from + size);
            }
        }
        return sequences;
    }

    /** Draws until every fault shows plainly. */
    private static Call<RunDiagnosis> drawn(Draw draw) {
        List<String> faults = new ArrayList<>(ALL);
        faults.addAll(ALL);
        for (int i = faults.size() - 1; i > 0; i--) {
            Collections.swap(faults, i, draw.size(0, i));
        }
        int N = faults.size();
        int T = draw.size(12, 14);
        int D = draw.size(2, 3);
        int H = draw.size(4, 5);
        while (true) {
            INDArray x = draw.normal(T, N, D);
            INDArray W = Nd4j.vstack(draw.scaled(0.7, D, H), draw.scaled(0.3, H, H));
            INDArray b = draw.scaled(0.3, H);
            double[][] yesterday =
                    draw.scaled(0.7, N, H).castTo(DataType.DOUBLE).toDoubleMatrix();
            Layer layer = Layer.of(W, b);
            double[][][] inputs = sequences(x);
            INDArray h = Nd4j.create(T, N, H);
            boolean isPlain = true;
            for (int n = 0; n < N && isPlain; n++) {
                double[][] run = layer.record(faults.get(n), inputs[n], yesterday[n]);
                isPlain = shows(faults.get(n), layer.apart(inputs[n], run));
                h.get(NDArrayIndex.all(), NDArrayIndex.point(n)).assign(Nd4j.createFromArray(run));
            }
            if (isPlain) {
                String sizes = "T=" + T + ", N=" + N + ", D=" + D + ", H=" + H;
                return new Call<>(sizes, answer -> answer.verdicts(x, h, W, b));
            }
        }
    }

    private static boolean shows(String fault, double... apart) {
        boolean begins = apart[0] < ROUNDING / 3;
        boolean goesOn = later(apart) < ROUNDING / 3;
        boolean isWrongAtFirst = apart[0] > PLAIN;
        boolean isWrongLater = later(apart) > PLAIN;
        return switch (fault) {
            case FINE -> begins && goesOn;
            case STALE -> isWrongAtFirst && goesOn;
            case DEAF -> begins && isWrongLater;
            default -> isWrongAtFirst && isWrongLater;
        };
    }
}
