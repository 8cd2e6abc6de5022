package rnn.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Watch;
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
    /**
     * A cell for every step.
     *
     * @param cell the cell
     */
    public Unroll {
        Require.given("the cell to unroll", cell);
    }

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

    /**
     * {@return the values that the cell names inside its step, such as the gates of an LSTM, for every step: [T,N,H],
     * by name in the cell's equations} They are for looking, not for learning: no gradient flows through them.
     *
     * <pre>{@code
     * Map<String, Var> inside = new Unroll(new LstmCell(8, 16, random)).watch(x);
     * inside.get("f");   // the forget gate, inside.get("c") the cell state
     * }</pre>
     *
     * @param x the inputs, [T,N,D], without padding; the first step starts from the zero state
     */
    public Map<String, Var> watch(Var x) {
        int batch = x.value().dimension(1);
        Map<String, List<Var>> steps = Operation.noGradient(() -> Watch.during(() -> {
            State state = start(batch);
            for (int t = 0; t < x.value().dimension(0); t++) {
                state = cell.step(x.step(t), state).state();
            }
        }));
        Map<String, Var> inside = new LinkedHashMap<>();
        steps.forEach((name, values) -> inside.put(name, Var.stack(values)));
        return inside;
    }
}
