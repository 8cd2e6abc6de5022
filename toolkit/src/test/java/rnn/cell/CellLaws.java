package rnn.cell;

import java.util.List;
import java.util.Random;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/** Shared by the tests of gates: a bias that shuts a gate, a random state, and a step from it. */
final class CellLaws {
    /** As the bias of a gate, this opens the gate to the last bit; the negative closes it. */
    static final double WIDE = 100;

    private static final int BATCH = 2;
    private static final int D = 3;

    private CellLaws() {}

    static State stateOf(Cell cell) {
        Random random = new Random(21);
        return new State(cell.start(BATCH).parts().stream()
                .map(part -> draw(random, part.value().columns()))
                .toList());
    }

    static Step step(Cell cell, State before) {
        return cell.step(draw(new Random(22), D), before);
    }

    private static Var draw(Random random, int columns) {
        return Var.constant(Init.uniform(random, 1, BATCH, columns));
    }

    /** Every parameter of one cell takes over s times the numbers of its namesake in the other. */
    static void copy(double s, List<Parameter> from, List<Parameter> to) {
        for (int i = 0; i < from.size(); i++) {
            to.get(i).value().fill(0).addScaled(s, from.get(i).value());
        }
    }
}
