package check.ex01;

import check.Call;
import check.Draw;
import check.Law;
import check.Mistake;
import check.Points;
import check.Trial;
import check.TrialResolver;
import contract.TimeFirst;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Task 1.4: Y[t,n,d] = X[n,t,d]. */
@ExtendWith(TrialResolver.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TimeFirstCheck {
    private static final TimeFirst RIGHT = batch -> batch.permute(1, 0, 2).dup('c');

    private static final List<Mistake<TimeFirst>> MISTAKES = List.of(
            new Mistake<>(
                    "The shape is right and the sequences are jumbled: reshape deals the numbers out anew, it moves no dimension.",
                    batch -> batch.dup('c').reshape('c', batch.size(1), batch.size(0), batch.size(2))),
            new Mistake<>("The batch is as it was, [N,T,D]: time must come first.", batch -> batch.dup('c')),
            new Mistake<>(
                    "Steps and numbers changed places, [N,D,T]: exchange the first two dimensions.",
                    batch -> batch.permute(0, 2, 1).dup('c')),
            new Mistake<>(
                    "This is [T,D,N]: the sequences belong into the middle, the numbers last.",
                    batch -> batch.permute(1, 2, 0).dup('c')),
            new Mistake<>(
                    "All dimensions are reversed, [D,T,N]: only the first two change places.",
                    batch -> batch.permute(2, 1, 0).dup('c')),
            new Mistake<>("Time runs backwards.", batch -> Nd4j.reverse(
                            batch.permute(1, 0, 2).dup('c').reshape(-1))
                    .reshape('c', batch.size(1), batch.size(0), batch.size(2))),
            new Mistake<>(
                    "The shape is right and the sequences are jumbled: reshape deals the numbers out anew, it moves no dimension.",
                    batch -> batch.dup('c').reshape('f', batch.size(1), batch.size(0), batch.size(2))),
            new Mistake<>(
                    "The dimensions were moved to [T,D,N] and the numbers dealt out anew by a reshape: permute(1, 0, 2) alone is enough.",
                    batch ->
                            batch.permute(1, 2, 0).dup('c').reshape('c', batch.size(1), batch.size(0), batch.size(2))));

    private static final Law<TimeFirst> LAW =
            new Law<>(RIGHT, MISTAKES, draw -> call(draw, draw.size(2, 3), draw.size(5, 6), draw.size(4, 4)));
    // where sizes are equal, one mistake can look like another: name none
    private static final Law<TimeFirst> SQUARE = new Law<>(RIGHT, List.of(), draw -> call(draw, 3, 3, 3));

    private static Call<TimeFirst> call(Draw draw, int N, int T, int D) {
        INDArray batch = draw.normal(N, T, D);
        return new Call<>("N=" + N + ", T=" + T + ", D=" + D, answer -> answer.timeFirst(batch));
    }

    /** For JUnit. */
    TimeFirstCheck() {}

    @Test
    @Order(1)
    @Points(0)
    @DisplayName("the example worked by hand")
    void equalsHandArithmetic(Trial<TimeFirst> trial) {
        INDArray batch = Nd4j.createFromArray(new float[][][] {{{1}, {2}, {3}}, {{4}, {5}, {6}}});
        INDArray expected = Nd4j.createFromArray(new float[][][] {{{1}, {4}}, {{2}, {5}}, {{3}, {6}}});
        trial.gives(expected, new Call<>("N=2, T=3, D=1", answer -> answer.timeFirst(batch)), LAW);
    }

    @Test
    @Order(2)
    @Points(1.5)
    @DisplayName("random batches of several sizes")
    void equalsTheDefinition(Trial<TimeFirst> trial) {
        trial.obeys(LAW);
    }

    @Test
    @Order(3)
    @Points(1)
    @DisplayName("N, T and D equal, so that no shape gives a mistake away")
    void equalSizesHideNothing(Trial<TimeFirst> trial) {
        trial.obeys(SQUARE);
    }

    @Test
    @Order(4)
    @Points(0.5)
    @DisplayName("the arguments stay as they were")
    void leavesArgumentsAlone(Trial<TimeFirst> trial) {
        trial.leavesArgumentsAlone(LAW);
    }
}
