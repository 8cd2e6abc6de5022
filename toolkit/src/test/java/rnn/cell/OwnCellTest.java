package rnn.cell;

import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/** The cell in the Javadoc of {@link Cell}, as a learner would write it, obeys every law. */
class OwnCellTest extends CellContract {
    record MyCell(Parameter Wx, Parameter Wh) implements Cell {
        @Override
        public State start(int batch) {
            return State.zeros(Wh, batch, Wh.value().rows());
        }

        @Override
        public Step step(Var x, State before) {
            return Step.of(x.matmul(Wx).plus(before.get(0).matmul(Wh)).sigmoid());
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(Wx, Wh);
        }
    }

    @Override
    Cell cell(int inputSize, int hiddenSize, RandomGenerator random) {
        return new MyCell(
                new Parameter("Wx", Init.glorot(random, inputSize, hiddenSize)),
                new Parameter("Wh", Init.glorot(random, hiddenSize, hiddenSize)));
    }
}
