package check.ex11;

import static org.nd4j.linalg.ops.transforms.Transforms.sigmoid;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The parts of a GRU's step, from which the right answers and the known mistakes are put together. */
final class Gru {
    static final int R = 0;
    static final int Z = 1;
    static final int N = 2;

    private Gru() {}

    /** {@return the H columns of one part} */
    static INDArray part(INDArray sums, int place) {
        long H = sums.size(1) / 3;
        return sums.get(NDArrayIndex.all(), NDArrayIndex.interval(place * H, (place + 1) * H));
    }

    static INDArray gate(INDArray sums, int place) {
        return sigmoid(part(sums, place));
    }

    /** {@return z ⊙ open + (1 − z) ⊙ shut} */
    static INDArray mix(INDArray z, INDArray open, INDArray shut) {
        return z.mul(open).add(z.rsub(1).mul(shut));
    }
}
