import contract.OwnCell;
import java.util.random.RandomGenerator;
import rnn.array.FloatArray;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;

class MyOwnCell implements OwnCell {
    private static final int COUNTERS = 4;

    @Override
    public Cell cell(int inputs, int units, RandomGenerator random) {
        double reach = 1 / Math.sqrt(units);
        FloatArray ones = FloatArray.ofZeros(units);
        ones.fill(1);
        return new TurnAndCount(
                new Parameter("Wm", Init.uniform(random, 1, inputs, units)),
                new Parameter("bm", ones),
                new Parameter("Wh", Init.uniform(random, reach, units, units)),
                new Parameter("Wx", Init.uniform(random, reach, inputs, units)),
                new Parameter("b", FloatArray.ofZeros(units)),
                new Parameter("Wa", Init.uniform(random, 0.5, inputs, COUNTERS)),
                new Parameter("Wc", Init.uniform(random, 0.5, inputs, COUNTERS)));
    }

    /** The input says how the state is turned, and counters add products of inputs. */
    private record TurnAndCount(
            Parameter Wm, Parameter bm, Parameter Wh, Parameter Wx, Parameter b, Parameter Wa, Parameter Wc)
            implements Cell {
        @Override
        public State start(int batch) {
            return State.zeros(Wh, batch, Wh.value().rows(), COUNTERS);
        }

        @Override
        public Step step(Var x, State before) {
            Var turned = before.get(0).matmul(Wh).times(x.matmul(Wm).plus(bm));
            Var h = turned.plus(x.matmul(Wx)).plus(b).tanh();
            Var c = before.get(1).plus(x.matmul(Wa).times(x.matmul(Wc)));
            return new Step(Var.concatenate(h, c), State.of(h, c));
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Wm, bm, Wh, Wx, b, Wa, Wc);
        }
    }
}
