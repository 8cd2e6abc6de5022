package rnn.net;

import java.util.List;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/**
 * One cell written out for every step of a sequence: as many layers as steps, all with the same weights.
 *
 * @param cell the cell
 */
public record Unroll(Cell cell) implements Recurrent {
    @Override
    public State start(int batch) {
        return cell.start(batch);
    }

    @Override
    public Unrolled apply(Var x, State start, Mask mask) {
        return cell.sequence(x, start, mask);
    }

    @Override
    public Step step(Var x, State before) {
        return cell.step(x, before);
    }

    @Override
    public List<Parameter> parameters() {
        return cell.parameters();
    }
}
