package check.ex12;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.ReaderFromTheEnd;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Task 12.2: h_t from x_t and h_{t+1}, from each sequence's own end. */
public final class ReaderFromTheEndCheck extends TaskCheck<ReaderFromTheEnd> {
    private static final ReaderFromTheEnd RIGHT = each((x, L, Wx, Wh, b) -> read(x, L, true, Wx, Wh, b));

    /** For the exercise, and for JUnit. */
    public ReaderFromTheEndCheck() {
        super("12.2", "a reader from the end", ReaderFromTheEnd.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(4, 7), draw.size(2, 4), draw.size(2, 3), draw.size(3, 5)));

        mistake(
                "from-the-start",
                "This reader begins at the start: h_t needs h_{t+1}, so the last real step comes first.",
                each((x, L, Wx, Wh, b) -> read(x, L, false, Wx, Wh, b)));
        mistake(
                "begins-in-padding",
                "The reader begins in the padding and carries what it saw there into the real steps.",
                each((x, L, Wx, Wh, b) -> firstRows(read(x, (int) x.size(0), true, Wx, Wh, b), L)));
        mistake(
                "padding-is-real",
                "The reader treats padding as real: it begins in the padding and leaves its states there.",
                each((x, L, Wx, Wh, b) -> read(x, (int) x.size(0), true, Wx, Wh, b)));
        mistake(
                "in-order-of-reading",
                "The states are in the order in which you made them: h_t belongs at place t.",
                each((x, L, Wx, Wh, b) -> turned(read(x, L, true, Wx, Wh, b), L)));
        mistake(
                "states-in-padding",
                "There are states in the padding: the result must be 0 there.",
                each((x, L, Wx, Wh, b) -> Nd4j.concat(
                        0,
                        rows(read(x, L, true, Wx, Wh, b), 0, L),
                        rows(read(x, (int) x.size(0), true, Wx, Wh, b), L, (int) x.size(0)))));
        mistake(
                "not-carried",
                "Every step begins from zeros: h_{t+1} is not carried.",
                each((x, L, Wx, Wh, b) -> read(x, L, true, Wx, Wh.mul(0), b)));
        mistake("no-bias", "The bias b is missing.", each((x, L, Wx, Wh, b) -> read(x, L, true, Wx, Wh, b.mul(0))));
        mistake(
                "wh-transposed",
                "Wh is transposed: a row vector multiplies from the left, h Wh.",
                each((x, L, Wx, Wh, b) -> read(x, L, true, Wx, Wh.transpose(), b)));
        mistake(
                "no-tanh",
                "The tanh is missing: h_t = tanh(x_t Wx + h_{t+1} Wh + b).",
                each((x, L, Wx, Wh, b) -> walk(x, L - 1, 0, false, Nd4j.zeros(1, Wh.size(1)), Wx, Wh, b)));
        mistake(
                "last-step-missing",
                "You do not read the last real step, L − 1: begin there.",
                each((x, L, Wx, Wh, b) -> walk(x, L - 2, 0, true, Nd4j.zeros(1, Wh.size(1)), Wx, Wh, b)));
        mistake(
                "step-0-missing",
                "You do not read step 0: the loop ends one step too early.",
                each((x, L, Wx, Wh, b) -> walk(x, L - 1, 1, true, Nd4j.zeros(1, Wh.size(1)), Wx, Wh, b)));
        mistake(
                "one-step-of-padding",
                "The reader begins at step L, which is padding: the last real step is L − 1.",
                each((x, L, Wx, Wh, b) -> firstRows(
                        walk(x, Math.min(L, (int) x.size(0) - 1), 0, true, Nd4j.zeros(1, Wh.size(1)), Wx, Wh, b), L)));
        mistake(
                "padding-written",
                "The reader begins at step L and leaves a state there: the last real step is L − 1.",
                each((x, L, Wx, Wh, b) ->
                        walk(x, Math.min(L, (int) x.size(0) - 1), 0, true, Nd4j.zeros(1, Wh.size(1)), Wx, Wh, b)));
        mistake(
                "carried-over",
                "Each sequence begins with the state that the one before it left: begin each with zeros.",
                ReaderFromTheEndCheck::carriedOver);
        mistake(
                "first-length",
                "You read every sequence from where the first one ends: sequence n ends at lengths[n] − 1.",
                (x, lengths, Wx, Wh, b) -> {
                    int[] same = lengths.clone();
                    Arrays.fill(same, lengths[0]);
                    return RIGHT.states(x, same, Wx, Wh, b);
                });
        mistake(
                "batch-first",
                "The dimensions are in the wrong order: time comes first, [T,N,H].",
                (x, lengths, Wx, Wh, b) -> RIGHT.states(x, lengths, Wx, Wh, b).permute(1, 0, 2));
        mistake(
                "no-input",
                "The input's term x_t Wx is missing.",
                (x, lengths, Wx, Wh, b) -> RIGHT.states(x.mul(0), lengths, Wx, Wh, b));

        Law<ReaderFromTheEnd> one = law(draw -> call(draw, 4, new int[] {1}, 2, 3));

        check(0, "two steps and one of padding worked by hand", ReaderFromTheEndCheck::equalsHandArithmetic);
        obeys(3, "random batches of several sizes");
        obeys(1, "a sequence of one step", one);
        leavesArgumentsAlone(1);
    }

    private static void equalsHandArithmetic(Trial<ReaderFromTheEnd> trial) {
        INDArray x = Nd4j.createFromArray(new float[][][] {{{1}}, {{2}}, {{9}}});
        INDArray Wx = Nd4j.createFromArray(new float[][] {{0.5f}});
        INDArray Wh = Nd4j.createFromArray(new float[][] {{1}});
        INDArray b = Nd4j.createFromArray(-0.5f);
        // h_1 = tanh(1 − 0.5) = 0.46212; h_0 = tanh(0.5 + 0.46212 − 0.5) = 0.43182; h_2 is padding
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{0.43182f}}, {{0.46212f}}, {{0}}});
        trial.gives(
                expected,
                new Call<>("T=3, N=1, D=1, H=1, length 2", answer -> answer.states(x, new int[] {2}, Wx, Wh, b)));
    }

    /** Reads one sequence [T,D] with L real steps; the result has T rows. */
    private interface Reader {
        INDArray read(INDArray x, int L, INDArray Wx, INDArray Wh, INDArray b);
    }

    private static INDArray read(INDArray x, int L, boolean fromTheEnd, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0), Wh.size(1));
        INDArray h = Nd4j.zeros(1, Wh.size(1));
        for (int i = 0; i < L; i++) {
            int t = fromTheEnd ? L - 1 - i : i;
            h = Transforms.tanh(x.getRow(t, true).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            states.putRow(t, h);
        }
        return states;
    }

    /** Reads from one step down to another, beginning with a given state, with or without the tanh. */
    private static INDArray walk(
            INDArray x, int from, int to, boolean bent, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0), Wh.size(1));
        INDArray h = start;
        for (int t = from; t >= to; t--) {
            INDArray sum = x.getRow(t, true).mmul(Wx).add(h.mmul(Wh)).addRowVector(b);
            h = bent ? Transforms.tanh(sum) : sum;
            states.putRow(t, h);
        }
        return states;
    }

    private static INDArray carriedOver(INDArray x, int[] lengths, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray[] before = {Nd4j.zeros(1, Wh.size(1))};
        return each((one, L, weights, recurrent, bias) -> {
                    INDArray states = walk(one, L - 1, 0, true, before[0], weights, recurrent, bias);
                    before[0] = states.getRow(0, true);
                    return states;
                })
                .states(x, lengths, Wx, Wh, b);
    }

    private static INDArray rows(INDArray x, int from, int to) {
        INDArray part = Nd4j.create(to - from, x.size(1));
        for (int t = from; t < to; t++) {
            part.putRow(t - from, x.getRow(t));
        }
        return part;
    }

    private static INDArray firstRows(INDArray x, int count) {
        INDArray kept = Nd4j.zerosLike(x);
        for (int t = 0; t < count; t++) {
            kept.putRow(t, x.getRow(t));
        }
        return kept;
    }

    private static INDArray turned(INDArray x, int L) {
        INDArray turned = Nd4j.zerosLike(x);
        for (int t = 0; t < L; t++) {
            turned.putRow(t, x.getRow(L - 1 - t));
        }
        return turned;
    }

    private static ReaderFromTheEnd each(Reader reader) {
        return (x, lengths, Wx, Wh, b) -> {
            INDArray states = Nd4j.create(x.size(0), x.size(1), Wh.size(1));
            for (int n = 0; n < lengths.length; n++) {
                INDArray one = reader.read(Lengths.sequence(x, n), lengths[n], Wx, Wh, b);
                for (int t = 0; t < one.size(0); t++) {
                    states.slice(t).getRow(n).assign(one.getRow(t));
                }
            }
            return states;
        };
    }

    private static Call<ReaderFromTheEnd> call(Draw draw, int T, int N, int D, int H) {
        return call(draw, T, Lengths.draw(draw, T, N), D, H);
    }

    private static Call<ReaderFromTheEnd> call(Draw draw, int T, int[] lengths, int D, int H) {
        INDArray x = draw.normal(T, lengths.length, D);
        INDArray Wx = draw.scaled(0.5, D, H);
        INDArray Wh = draw.scaled(0.5, H, H);
        INDArray b = draw.scaled(0.5, H);
        String sizes = "T=" + T + ", D=" + D + ", H=" + H + ", lengths " + Arrays.toString(lengths);
        return new Call<>(sizes, answer -> answer.states(x, lengths.clone(), Wx, Wh, b));
    }
}
