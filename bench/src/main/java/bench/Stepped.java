package bench;

import java.util.List;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;

/** A cell as a learner writes it, with equations for one step but nothing for a whole sequence. */
record Stepped(Cell equations) implements Cell {
    @Override
    public State start(int batch) {
        return equations.start(batch);
    }

    @Override
    public Step step(Var x, State before) {
        return equations.step(x, before);
    }

    @Override
    public List<Parameter> parameters() {
        return equations.parameters();
    }
}
