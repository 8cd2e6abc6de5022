package check.ex15a;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.FrameReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 15a.2: write while a label is likeliest, then go on to the next frame. */
public final class FrameReaderCheck extends TaskCheck<FrameReader> {
    private static final FrameReader RIGHT = new Reader(false, false, false);

    /** For the exercise, and for JUnit. */
    public FrameReaderCheck() {
        super("15a.2", "mend a reader with old habits", FrameReader.class);
        right(RIGHT);
        calls(draw -> call(draw, 0));

        mistake(
                "as-found",
                "This is the run as you found it. It has three habits of CTC: how many symbols does it read in a frame,"
                        + " what does it do with equal neighbours, and what does its writer remember after a blank?",
                new Reader(true, true, true));
        mistake(
                "one-a-frame",
                "Equal neighbours and the writer's memory are right. You still read one symbol in each frame: what ends a"
                        + " frame of a transducer?",
                new Reader(true, false, false));
        mistake(
                "merges",
                "You still leave out a label that equals the one before. Why did CTC have to, and does a transducer?",
                new Reader(false, true, false));
        mistake(
                "forgets",
                "After a blank your writer is at the beginning again. Has it forgotten what it wrote, only because nothing"
                        + " was said?",
                new Reader(false, false, true));
        mistake(
                "one-a-frame-and-merges",
                "The writer's memory is right. Two habits of CTC are left: one symbol in each frame, and no equal neighbours.",
                new Reader(true, true, false));
        mistake(
                "one-a-frame-and-forgets",
                "Equal neighbours are right. Two habits of CTC are left: one symbol in each frame, and a writer that"
                        + " forgets after a blank.",
                new Reader(true, false, true));
        mistake(
                "merges-and-forgets",
                "The frames are right. Two habits of CTC are left: no equal neighbours, and a writer that forgets after a"
                        + " blank.",
                new Reader(false, true, true));
        mistake(
                "limit-for-all",
                "You stop after `most` labels of the whole recording: what is the limit meant for?",
                FrameReaderCheck::limitForAll);
        mistake(
                "listener-alone",
                "You read only what was heard: where does the writer's vote come in?",
                (heard, expected, most) -> RIGHT.labels(heard, expected.mul(0), most));
        mistake(
                "column",
                "You take a column of `expected`: which of its numbers say what comes after label k?",
                (heard, expected, most) -> RIGHT.labels(heard, expected.transpose(), most));
        mistake(
                "one-more",
                "You allow one label more in each frame than `most`.",
                (heard, expected, most) -> RIGHT.labels(heard, expected, most + 1));
        mistake(
                "one-fewer",
                "You allow one label fewer in each frame than `most`.",
                (heard, expected, most) -> RIGHT.labels(heard, expected, most - 1));
        mistake(
                "starts-with-1",
                "Your writer begins as if label 1 were written: before any label its row is 0.",
                (heard, expected, most) -> {
                    INDArray other = expected.dup();
                    other.putRow(0, expected.getRow(1));
                    return RIGHT.labels(heard, other, most);
                });

        Law<FrameReader> eager = law(draw -> call(draw, 4));

        check(0, "three frames by hand", FrameReaderCheck::equalsHandExample);
        obeys(2, "random recordings");
        obeys(1, "a writer that would write forever", eager);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandExample(Trial<FrameReader> trial) {
        INDArray heard = Nd4j.createFromArray(new float[][] {{0, 3, 1}, {1, 2, 0}, {0, 0, 6}});
        INDArray expected = Nd4j.createFromArray(new float[][] {{0, 0, 0}, {1, -3, 1}, {4, 0, -1}});
        trial.gives(
                new int[] {1, 2, 2, 2}, new Call<>("T=3, C=3, most=2", answer -> answer.labels(heard, expected, 2)));
    }

    /** A reader that may still have each of CTC's habits. */
    private record Reader(boolean onceInAFrame, boolean merges, boolean forgets) implements FrameReader {
        @Override
        public int[] labels(INDArray heard, INDArray expected, int most) {
            List<Integer> written = new ArrayList<>();
            int last = 0;
            for (int t = 0; t < heard.rows(); t++) {
                for (int i = 0; i < (onceInAFrame ? 1 : most); i++) {
                    int symbol = likeliest(heard, expected, t, last);
                    boolean isLabel = symbol != 0 && !(merges && symbol == last);
                    if (isLabel) {
                        written.add(symbol);
                    }
                    last = symbol != 0 || forgets ? symbol : last;
                    if (!isLabel) {
                        break;
                    }
                }
            }
            return written.stream().mapToInt(i -> i).toArray();
        }
    }

    private static int[] limitForAll(INDArray heard, INDArray expected, int most) {
        int[] all = RIGHT.labels(heard, expected, most);
        return Arrays.copyOf(all, Math.min(most, all.length));
    }

    private static int likeliest(INDArray heard, INDArray expected, int t, int last) {
        return heard.getRow(t).add(expected.getRow(last)).argMax().getInt(0);
    }

    /** In about half of the frames the blank wins; an eager writer gives a label more, whatever was written. */
    private static Call<FrameReader> call(Draw draw, int eagerness) {
        int T = draw.size(14, 18);
        int C = 5;
        int most = draw.size(3, 4);
        INDArray heard = draw.scaled(2, T, C);
        INDArray expected = draw.scaled(2, C, C);
        for (int t = 0; t < T; t++) {
            heard.putScalar(t, 0, heard.getDouble(t, 0) + 1.5);
        }
        for (int k = 0; k < C; k++) {
            expected.putScalar(k, 1 + k % 2, expected.getDouble(k, 1 + k % 2) + eagerness);
        }
        return new Call<>("T=" + T + ", C=" + C + ", most=" + most, answer -> answer.labels(heard, expected, most));
    }
}
