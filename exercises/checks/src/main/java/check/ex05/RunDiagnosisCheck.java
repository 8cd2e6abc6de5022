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
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

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
        double[][] apart = apart(x, h, W, b);
        String[] verdicts = new String[apart[0].length];
        for (int n = 0; n < verdicts.length; n++) {
            boolean begins = apart[0][n] < ROUNDING;
            boolean goesOn = later(apart, n) < ROUNDING;
            verdicts[n] = begins ? goesOn ? FINE : DEAF : goesOn ? STALE : LATE;
        }
        return verdicts;
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

    /** How far each recorded output [t][n] is from what follows from its input and the recorded output before it. */
    private static double[][] apart(INDArray x, INDArray h, INDArray W, INDArray b) {
        double[][] apart = new double[(int) x.size(0)][];
        INDArray before = Nd4j.zerosLike(h.slice(0));
        for (int t = 0; t < apart.length; t++) {
            INDArray now = FeedbackStepCheck.RIGHT.step(x.slice(t), before, W, b);
            before = h.slice(t);
            apart[t] = Transforms.abs(now.sub(before)).max(1).toDoubleVector();
        }
        return apart;
    }

    private static double later(double[][] apart, int n) {
        return Arrays.stream(apart).skip(1).mapToDouble(step -> step[n]).max().orElse(0);
    }

    /** Draws until every fault shows plainly. */
    private static Call<RunDiagnosis> drawn(Draw draw) {
        List<String> faults = new ArrayList<>(ALL);
        faults.addAll(ALL);
        for (int i = faults.size() - 1; i > 0; i--) {
            Collections.swap(faults, i, draw.size(0, i));
        }
        int T = draw.size(12, 14);
        int D = draw.size(2, 3);
        int H = draw.size(4, 5);
        while (true) {
            INDArray x = draw.normal(T, faults.size(), D);
            INDArray W = Nd4j.vstack(draw.scaled(0.7, D, H), draw.scaled(0.3, H, H));
            INDArray b = draw.scaled(0.3, H);
            INDArray h = record(faults, x, W, b, draw.scaled(0.7, faults.size(), H));
            if (isPlain(faults, apart(x, h, W, b))) {
                String sizes = "T=" + T + ", N=" + faults.size() + ", D=" + D + ", H=" + H;
                return new Call<>(sizes, answer -> answer.verdicts(x, h, W, b));
            }
        }
    }

    private static boolean isPlain(List<String> faults, double[][] apart) {
        for (int n = 0; n < faults.size(); n++) {
            boolean begins = apart[0][n] < ROUNDING / 3;
            boolean goesOn = later(apart, n) < ROUNDING / 3;
            boolean isWrongAtFirst = apart[0][n] > PLAIN;
            boolean isWrongLater = later(apart, n) > PLAIN;
            boolean shows =
                    switch (faults.get(n)) {
                        case FINE -> begins && goesOn;
                        case STALE -> isWrongAtFirst && goesOn;
                        case DEAF -> begins && isWrongLater;
                        default -> isWrongAtFirst && isWrongLater;
                    };
            if (!shows) {
                return false;
            }
        }
        return true;
    }

    /** Runs all sequences, each with its fault, and rounds. */
    private static INDArray record(List<String> faults, INDArray x, INDArray W, INDArray b, INDArray yesterday) {
        INDArray h = Nd4j.create(x.size(0), x.size(1), W.size(1));
        INDArray state = yesterday.dup();
        for (int t = 0; t < x.size(0); t++) {
            INDArray input = x.slice(t).dup();
            for (int n = 0; n < faults.size(); n++) {
                String fault = faults.get(n);
                if (fault.equals(LATE)) {
                    input.getRow(n)
                            .assign(
                                    t == 0
                                            ? Nd4j.zeros(x.size(2))
                                            : x.slice(t - 1).getRow(n));
                }
                if (fault.equals(DEAF) || (t == 0 && !fault.equals(STALE))) {
                    state.getRow(n).assign(0);
                }
            }
            state = FeedbackStepCheck.RIGHT.step(input, state, W, b);
            h.putSlice(t, Transforms.round(state.mul(1000)).div(1000));
        }
        return h;
    }
}
