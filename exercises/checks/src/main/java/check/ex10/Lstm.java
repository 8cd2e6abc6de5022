package check.ex10;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;
import static org.nd4j.linalg.ops.transforms.Transforms.tanh;

import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The parts of an LSTM's step, from which the right answers and the known mistakes are put together. */
final class Lstm {
    static final int I = 0;
    static final int F = 1;
    static final int G = 2;
    static final int O = 3;

    static final LstmStep STEP = step((a, c) -> state(gate(a, I), gate(a, F), candidate(a, G), gate(a, O), c));

    private Lstm() {}

    /** Makes the state after a step from the sums a [N,4H] and the cell state before. */
    interface Rest {
        LstmState of(INDArray a, INDArray c);
    }

    static LstmStep step(Rest rest) {
        return (x, h, c, Wx, Wh, b) -> rest.of(x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b), c);
    }

    static LstmState state(INDArray i, INDArray f, INDArray g, INDArray o, INDArray c) {
        INDArray cNow = f.mul(c).add(i.mul(g));
        return new LstmState(o.mul(tanh(cNow)), cNow);
    }

    static INDArray gate(INDArray a, int place) {
        return sigmoid(block(a, place));
    }

    static INDArray candidate(INDArray a, int place) {
        return tanh(block(a, place));
    }

    static INDArray block(INDArray a, int place) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(place * H, (place + 1) * H));
    }
}
