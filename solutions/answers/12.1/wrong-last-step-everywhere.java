// expects: Every step of a short sequence takes its last real step: count down from it.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                y.slice(t).putRow(n, x.slice(lengths[n] - 1).getRow(n));
            }
        }
        return y;
    }
}
