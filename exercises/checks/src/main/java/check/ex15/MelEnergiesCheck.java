package check.ex15;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.MelEnergies;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 15.2: triangles that are evenly spaced in mel. */
public final class MelEnergiesCheck extends TaskCheck<MelEnergies> {
    private static final Triangle BOTH =
            (f, low, top, high) -> Math.max(0, Math.min((f - low) / (top - low), (high - f) / (high - top)));
    private static final MelEnergies RIGHT =
            (power, rate, K) -> bands(power, rate, length(power), corners(rate / 2.0, K, K + 1), BOTH, false);

    /** For the exercise, and for JUnit. */
    public MelEnergiesCheck() {
        super("15.2", "mel bands", MelEnergies.class);
        right(RIGHT);
        calls(draw -> call(power(draw, draw.size(2, 4), 16 * draw.size(3, 5) + 1), 8000, draw.size(4, 7)));

        mistake(
                "hertz",
                "Your corners are evenly spaced in hertz: they must be evenly spaced in mel.",
                (power, rate, K) -> {
                    double[] corners = new double[K + 2];
                    for (int j = 0; j < corners.length; j++) {
                        corners[j] = j * rate / 2.0 / (K + 1);
                    }
                    return bands(power, rate, length(power), corners, BOTH, false);
                });
        mistake(
                "rate",
                "The corners go up to mel(rate); the highest pitch is rate / 2.",
                (power, rate, K) -> bands(power, rate, length(power), corners(rate, K, K + 1), BOTH, false));
        mistake(
                "steps",
                "The corners are mel(rate / 2) / K apart: K + 2 corners have K + 1 steps.",
                (power, rate, K) -> bands(power, rate, length(power), corners(rate / 2.0, K, K), BOTH, false));
        mistake(
                "columns",
                "Column k stands for k · rate / L with L = 2 (columns − 1); you divided by the number of columns.",
                (power, rate, K) -> bands(power, rate, power.columns(), corners(rate / 2.0, K, K + 1), BOTH, false));
        mistake(
                "rising",
                "Your triangles only rise: from their top they must fall to the next corner.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) -> f < low || f > top ? 0 : (f - low) / (top - low),
                        false));
        mistake(
                "negative",
                "Outside its triangle a band must weigh 0: max(0, …) is missing.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) -> Math.min((f - low) / (top - low), (high - f) / (high - top)),
                        false));
        mistake(
                "mean",
                "You divide each band by the sum of its weights: it must be the weighted sum.",
                (power, rate, K) -> bands(power, rate, length(power), corners(rate / 2.0, K, K + 1), BOTH, true));
        mistake(
                "natural-logarithm",
                "You use Math.log, the natural logarithm: mel(f) needs base 10, Math.log10.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        of(K, j -> 700 * (Math.pow(10, j * Math.log(1 + rate / 1400.0) / (K + 1)) - 1)),
                        BOTH,
                        false));
        mistake(
                "exponential",
                "You use Math.exp, a power of e: hertz(m) needs a power of 10, Math.pow(10, m / 2595).",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        of(K, j -> 700 * (Math.exp(j * Math.log10(1 + rate / 1400.0) / (K + 1)) - 1)),
                        BOTH,
                        false));
        mistake(
                "rate-in-whole-numbers",
                "rate / 2 / 700 is a division of whole numbers: make it rate / 2.0 / 700.",
                (power, rate, K) -> bands(
                        power, rate, length(power), corners(700 * Math.floor(rate / 1400.0), K, K + 1), BOTH, false));
        mistake(
                "pitch-in-whole-numbers",
                "k · rate / L is a division of whole numbers: make one of them a double.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) -> BOTH.at(Math.floor(f + 1e-9), low, top, high),
                        false));
        mistake(
                "logarithm-of-the-bands",
                "These are the logarithms of the bands: return the sums themselves.",
                (power, rate, K) -> Transforms.log(RIGHT.bands(power, rate, K)));
        mistake(
                "flat",
                "A band weighs 1 everywhere between its corners in your answer: it is a triangle, which is 1 only at its top.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) -> f > low && f < high ? 1 : 0,
                        false));
        mistake(
                "falling",
                "Your triangles only fall: from their lower corner they must rise to their top.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) -> f < top || f > high ? 0 : (high - f) / (high - top),
                        false));
        mistake(
                "larger-of-both",
                "A weight is the smaller of the rising and the falling line: you took the larger.",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        corners(rate / 2.0, K, K + 1),
                        (f, low, top, high) ->
                                Math.max(0, Math.max((f - low) / (top - low), (high - f) / (high - top))),
                        false));
        mistake(
                "squares",
                "You square the power: it is a square already.",
                (power, rate, K) -> RIGHT.bands(power.mul(power), rate, K));
        mistake(
                "roots",
                "You add up the root of the power: add the power itself.",
                (power, rate, K) -> RIGHT.bands(Transforms.sqrt(power), rate, K));
        mistake("turned", "Rows and columns are swapped: each frame is a row, [T,K].", (power, rate, K) -> RIGHT.bands(
                        power, rate, K)
                .transpose());
        mistake(
                "one-column-too-many",
                "Column k stands for k · rate / L with L = 2 (columns − 1); you took 2 · columns.",
                (power, rate, K) ->
                        bands(power, rate, 2 * power.columns(), corners(rate / 2.0, K, K + 1), BOTH, false));
        mistake(
                "half-the-pitch",
                "Column k stands for twice the pitch that you used: L is 2 (columns − 1), and the last column is half the rate.",
                (power, rate, K) -> bands(power, rate, 2 * length(power), corners(rate / 2.0, K, K + 1), BOTH, false));
        mistake(
                "double-the-pitch",
                "The last column stands for half the rate: L is 2 (columns − 1), not columns − 1.",
                (power, rate, K) ->
                        bands(power, rate, power.columns() - 1, corners(rate / 2.0, K, K + 1), BOTH, false));
        mistake(
                "corners-in-mel",
                "You leave the corners in mel: turn them into hertz, 700 (10^(m / 2595) − 1).",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        of(K, j -> j * 2595 * Math.log10(1 + rate / 1400.0) / (K + 1)),
                        BOTH,
                        false));
        mistake(
                "without-the-minus-1",
                "The corners are 700 hertz too high: hertz(m) is 700 (10^(m / 2595) − 1).",
                (power, rate, K) -> bands(
                        power,
                        rate,
                        length(power),
                        of(K, j -> 700 * Math.pow(10, j * Math.log10(1 + rate / 1400.0) / (K + 1))),
                        BOTH,
                        false));
        mistake(
                "too-many-steps",
                "The corners end below rate / 2: K + 2 corners have K + 1 steps, you divided by K + 2.",
                (power, rate, K) -> bands(power, rate, length(power), corners(rate / 2.0, K, K + 2), BOTH, false));

        Law<MelEnergies> otherRate = law(draw -> call(power(draw, 2, 65), 16000, draw.size(8, 10)));

        check(0, "one band by hand", MelEnergiesCheck::equalsHandArithmetic);
        obeys(2, "random spectra");
        obeys(1, "16,000 samples a second", otherRate);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<MelEnergies> trial) {
        // rate 2800, L = 4: pitches 0, 700, 1400; the band's corners 0, 700 (√3 − 1), 1400, so 700 weighs 1 / (3 − √3)
        INDArray power = Nd4j.createFromArray(new float[][] {{5, 2, 9}});
        trial.gives(Nd4j.createFromArray(new float[][] {{1.5773503f}}), call(power, 2800, 1));
    }

    /** The height at f of a triangle with three corners. */
    private interface Triangle {
        double at(double f, double low, double top, double high);
    }

    private static int length(INDArray power) {
        return 2 * (power.columns() - 1);
    }

    /** All K + 2 corners. */
    private static double[] of(int K, IntToDoubleFunction corner) {
        return IntStream.range(0, K + 2).mapToDouble(corner).toArray();
    }

    private static double[] corners(double highest, int K, int steps) {
        double[] corners = new double[K + 2];
        for (int j = 0; j < corners.length; j++) {
            double mel = j * 2595 * Math.log10(1 + highest / 700) / steps;
            corners[j] = 700 * (Math.pow(10, mel / 2595) - 1);
        }
        return corners;
    }

    private static INDArray bands(
            INDArray power, int rate, int L, double[] corners, Triangle triangle, boolean isMean) {
        float[][] bands = new float[power.rows()][corners.length - 2];
        for (int t = 0; t < bands.length; t++) {
            for (int b = 0; b < bands[t].length; b++) {
                double sum = 0;
                double weights = 0;
                for (int k = 0; k < power.columns(); k++) {
                    double w = triangle.at((double) k * rate / L, corners[b], corners[b + 1], corners[b + 2]);
                    sum += w * power.getDouble(t, k);
                    weights += w;
                }
                bands[t][b] = (float) (isMean ? sum / weights : sum);
            }
        }
        return Nd4j.createFromArray(bands);
    }

    private static INDArray power(Draw draw, int T, int columns) {
        INDArray amplitude = draw.normal(T, columns);
        return amplitude.mul(amplitude);
    }

    private static Call<MelEnergies> call(INDArray power, int rate, int K) {
        return new Call<>(
                "T=" + power.rows() + ", L/2+1=" + power.columns() + ", rate=" + rate + ", K=" + K,
                answer -> answer.bands(power, rate, K));
    }
}
