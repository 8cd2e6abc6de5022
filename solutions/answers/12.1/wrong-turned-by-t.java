// expects: Each step takes the one as far from the end of the batch: count from the sequence's own end, L − 1 − t.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                y.slice(t).putRow(n, x.slice(x.size(0) - 1 - t).getRow(n));
            }
        }
        return y;
    }
}
