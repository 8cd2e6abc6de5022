// expects: The first half is turned, the second is not: is a step overwritten before it has been read, or is the loop too short?
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x;
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                y.slice(t).putRow(n, x.slice(lengths[n] - 1 - t).getRow(n));
            }
        }
        return y;
    }
}
