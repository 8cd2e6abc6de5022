import contract.OwnCell;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.GruCell;
import rnn.cell.State;
import rnn.cell.Step;

class MyOwnCell implements OwnCell {
    @Override
    public Cell cell(int inputs, int units, RandomGenerator random) {
        return new Around(new GruCell(inputs, units, random), inputs, units, random);
    }

    /** A GRU whose weights see a state that the input has scaled, with sums of products beside it. */
    static class Around implements Cell {
        private static final int SUMS = 4;
        private final Cell gru;
        private final Parameter scales;
        private final Parameter left;
        private final Parameter right;

        Around(Cell gru, int inputs, int units, RandomGenerator random) {
            this.gru = gru;
            scales = new Parameter("scales", Init.uniform(random, 1, inputs, units));
            left = new Parameter("left", Init.uniform(random, 0.5, inputs, SUMS));
            right = new Parameter("right", Init.uniform(random, 0.5, inputs, SUMS));
        }

        public State start(int batch) {
            return State.join(List.of(gru.start(batch), State.zeros(left, batch, SUMS)));
        }

        public Step step(Var x, State before) {
            Var h = before.get(0);
            Step inner = gru.step(x, State.of(h), h.plus(h.times(x.matmul(scales))));
            Var sums = before.get(1).plus(x.matmul(left).times(x.matmul(right)));
            return new Step(Var.concatenate(inner.output(), sums), State.of(inner.output(), sums));
        }

        public List<Parameter> parameters() {
            return Parameter.union(gru.parameters(), List.of(scales, left, right));
        }
    }
}
