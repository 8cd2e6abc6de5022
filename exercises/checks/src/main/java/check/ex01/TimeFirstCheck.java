package check.ex01;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.TimeFirst;
import java.util.List;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 1.4: Y[t,n,d] = X[n,t,d]. */
public final class TimeFirstCheck extends TaskCheck<TimeFirst> {
    private static final TimeFirst RIGHT = batch -> batch.permute(1, 0, 2).dup('c');
    // where sizes are equal, one mistake can look like another, so this law names none
    private static final Law<TimeFirst> SQUARE = new Law<>(RIGHT, List.of(), draw -> call(draw, 3, 3, 3));

    /** For the exercise, and for JUnit. */
    public TimeFirstCheck() {
        super("1.4", "time first", TimeFirst.class);
        right(RIGHT);
        calls(draw -> call(draw, draw.size(2, 3), draw.size(5, 6), draw.size(4, 4)));

        mistake(
                "reshape",
                "The shape is right but the sequences are jumbled: reshape refills the shape in reading order, and moves no dimension.",
                batch -> batch.dup('c').reshape('c', batch.size(1), batch.size(0), batch.size(2)));
        mistake("unchanged", "The batch is unchanged, [N,T,D]: time must come first.", batch -> batch.dup('c'));
        mistake(
                "last-two",
                "You swapped steps and numbers, [N,D,T]: swap the first two dimensions.",
                batch -> batch.permute(0, 2, 1).dup('c'));
        mistake(
                "numbers-in-the-middle",
                "This is [T,D,N]: the sequences belong in the middle and the numbers last.",
                batch -> batch.permute(1, 2, 0).dup('c'));
        mistake(
                "all-reversed",
                "All dimensions are reversed, [D,T,N]: only the first two change places.",
                batch -> batch.permute(2, 1, 0).dup('c'));
        mistake("backwards", "Time runs backwards.", batch -> {
            long T = batch.size(1);
            return Nd4j.stack(
                    0,
                    LongStream.rangeClosed(1, T)
                            .mapToObj(t -> batch.slice(T - t, 1))
                            .toArray(INDArray[]::new));
        });
        mistake(
                "reshape-columns-first",
                "The shape is right but the sequences are jumbled: reshape refills the shape in reading order, and moves no dimension.",
                batch -> batch.dup('c').reshape('f', batch.size(1), batch.size(0), batch.size(2)));
        mistake(
                "reshape-after-permute",
                "You moved the dimensions to [T,D,N] and then jumbled the numbers with a reshape: permute(1, 0, 2) alone is enough.",
                batch -> batch.permute(1, 2, 0).dup('c').reshape('c', batch.size(1), batch.size(0), batch.size(2)));

        check(0, "the example worked by hand", TimeFirstCheck::equalsHandArithmetic);
        obeys(1.5, "random batches of several sizes");
        check(1, "N, T and D are equal, so no shape gives a mistake away", TimeFirstCheck::equalSizesHideNothing);
        leavesArgumentsAlone(0.5);
    }

    private static void equalsHandArithmetic(Trial<TimeFirst> trial) {
        INDArray batch = Nd4j.createFromArray(new float[][][] {{{1}, {2}, {3}}, {{4}, {5}, {6}}});
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{1}, {4}}, {{2}, {5}}, {{3}, {6}}});
        trial.gives(expected, new Call<>("N=2, T=3, D=1", answer -> answer.timeFirst(batch)));
    }

    private static void equalSizesHideNothing(Trial<TimeFirst> trial) {
        trial.obeys(SQUARE);
    }

    private static Call<TimeFirst> call(Draw draw, int N, int T, int D) {
        INDArray batch = draw.normal(N, T, D);
        return new Call<>("N=" + N + ", T=" + T + ", D=" + D, answer -> answer.timeFirst(batch));
    }
}
