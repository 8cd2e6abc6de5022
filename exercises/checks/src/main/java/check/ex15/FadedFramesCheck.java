package check.ex15;

import check.Call;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.FadedFrames;
import java.util.function.IntToDoubleFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 15.1: frames that overlap, each under its window. */
public final class FadedFramesCheck extends TaskCheck<FadedFrames> {
    private static final FadedFrames RIGHT = (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), hann(L));

    /** For the exercise, and for JUnit. */
    public FadedFramesCheck() {
        super("15.1", "frames", FadedFrames.class);
        right(RIGHT);
        calls(draw -> {
            int hop = draw.size(3, 5);
            int L = hop + draw.size(3, 6);
            return call(draw.normal(L + 4 * hop + draw.size(0, hop - 1)), L, hop);
        });

        mistake(
                "not-faded",
                "You do not fade the frames: multiply each by the window.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 1));
        mistake(
                "divided-by-less",
                "Your window divides by L − 1: it is cos(2π i / L).",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), hann(L - 1)));
        mistake(
                "half-a-turn",
                "Your window makes only half a turn: it is cos(2π i / L), not cos(π i / L).",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), hann(2 * L)));
        mistake(
                "plus",
                "Your window is loud at the ends and silent in the middle: it is 0.5 minus 0.5 cos.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 1 - hann(L).applyAsDouble(i)));
        mistake(
                "last-missing",
                "The last whole frame is missing: T = 1 + (n − L) / hop.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop) - 1, hann(L)));
        mistake(
                "hanging-over",
                "You make a frame for each hop, and the last ones reach past the end: T counts only whole frames.",
                (x, L, hop) -> frames(x, L, hop, (int) x.length() / hop, hann(L)));
        mistake(
                "side-by-side",
                "Your frames do not overlap: each begins hop samples after the one before, not L.",
                (x, L, hop) -> frames(x, L, L, whole(x, L, L), hann(L)));
        mistake(
                "hamming",
                "This is Hamming's window, 0.54 − 0.46 cos: here it is Hann's, 0.5 − 0.5 cos.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 0.54 - 0.46 * Math.cos(2 * Math.PI * i / L)));
        mistake(
                "hamming-by-less",
                "This is Hamming's window, 0.54 − 0.46 cos: here it is Hann's, 0.5 − 0.5 cos.",
                (x, L, hop) ->
                        frames(x, L, hop, whole(x, L, hop), i -> 0.54 - 0.46 * Math.cos(2 * Math.PI * i / (L - 1))));
        mistake(
                "whole-number-division",
                "The window is 0 everywhere: i / L is a division of whole numbers. Begin with 2 · π · i.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 0));
        mistake(
                "twice-too-loud",
                "Your window is twice as loud as it should be: 0.5 − 0.5 cos is at most 1.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 2 * hann(L).applyAsDouble(i)));
        mistake(
                "sine",
                "This window is a sine: Hann's is 0.5 − 0.5 cos(2π i / L).",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> Math.sin(Math.PI * i / L)));
        mistake(
                "degrees",
                "Your window makes only part of a turn: the angle is 2π i / L, with π.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 0.5 - 0.5 * Math.cos(2.0 * i / L)));
        mistake(
                "hop-ignored",
                "Every frame begins one sample after the one before: it begins hop samples after it, at t · hop.",
                (x, L, hop) -> everyFrameAt(x, L, hop, 1));
        mistake(
                "first-frame-everywhere",
                "Every frame is the first one: frame t begins at t · hop.",
                (x, L, hop) -> everyFrameAt(x, L, hop, 0));
        mistake(
                "window-runs-on",
                "Your window runs on through the sound: begin it anew in each frame.",
                FadedFramesCheck::fadedAsAWhole);
        mistake("turned", "Rows and columns are swapped: each frame is a row, [T,L].", (x, L, hop) -> RIGHT.cut(
                        x, L, hop)
                .transpose());
        mistake(
                "window-one-late",
                "Your window is one sample ahead: i begins at 0.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> hann(L).applyAsDouble(i + 1)));
        mistake(
                "one-frame-more",
                "Your last frame is incomplete, with an empty end: T = 1 + (n − L) / hop, with the remainder dropped.",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop) + 1, hann(L)));
        mistake(
                "sine-of-a-turn",
                "You use a sine in the window: it is 0.5 − 0.5 cos(2π i / L).",
                (x, L, hop) -> frames(x, L, hop, whole(x, L, hop), i -> 0.5 - 0.5 * Math.sin(2 * Math.PI * i / L)));

        Law<FadedFrames> exact = law(draw -> {
            int hop = draw.size(3, 5);
            return call(draw.normal(2 * hop + 3 * hop), 2 * hop, hop);
        });

        check(0, "seven samples by hand", FadedFramesCheck::equalsHandArithmetic);
        obeys(2, "random sounds with a rest at the end");
        obeys(1, "sounds that come out even", exact);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<FadedFrames> trial) {
        INDArray sound = Nd4j.createFromArray(1f, 2f, 3f, 4f, 5f, 6f, 7f); // the window of four is 0, 0.5, 1, 0.5
        INDArray frames = Nd4j.createFromArray(new float[][] {{0, 1, 3, 2}, {0, 2, 5, 3}});
        trial.gives(frames, call(sound, 4, 2));
    }

    private static int whole(INDArray x, int L, int hop) {
        return 1 + ((int) x.length() - L) / hop;
    }

    private static IntToDoubleFunction hann(int L) {
        return i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * i / L);
    }

    /** The right number of frames, each a given number of samples after the one before. */
    private static INDArray everyFrameAt(INDArray x, int L, int hop, int step) {
        INDArray frames = RIGHT.cut(x, L, hop);
        for (int t = 0; t < frames.rows(); t++) {
            for (int i = 0; i < L; i++) {
                frames.putScalar(t, i, x.getDouble(t * step + i) * hann(L).applyAsDouble(i));
            }
        }
        return frames;
    }

    private static INDArray fadedAsAWhole(INDArray x, int L, int hop) {
        INDArray faded = x.dup();
        for (int i = 0; i < x.length(); i++) {
            faded.putScalar(i, x.getDouble(i) * hann(L).applyAsDouble(i));
        }
        return frames(faded, L, hop, whole(x, L, hop), i -> 1);
    }

    private static INDArray frames(INDArray x, int L, int hop, int T, IntToDoubleFunction weight) {
        float[][] frames = new float[T][L];
        for (int t = 0; t < T; t++) {
            for (int i = 0; i < L; i++) {
                int at = t * hop + i;
                frames[t][i] = at < x.length() ? (float) (x.getDouble(at) * weight.applyAsDouble(i)) : 0;
            }
        }
        return Nd4j.createFromArray(frames);
    }

    private static Call<FadedFrames> call(INDArray sound, int L, int hop) {
        return new Call<>("n=" + sound.length() + ", L=" + L + ", hop=" + hop, answer -> answer.cut(sound, L, hop));
    }
}
