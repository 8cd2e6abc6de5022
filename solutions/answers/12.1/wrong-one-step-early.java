// expects: Off by one: step 0 takes step L − 2; the last real step is L − 1.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                y.slice(t).putRow(n, x.slice(Math.max(0, lengths[n] - 2 - t)).getRow(n));
            }
        }
        return y;
    }
}
