// expects: The sequences changed places: only time is turned round.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < x.size(0); t++) {
                y.slice(t).putRow(n, x.slice(t).getRow(lengths.length - 1 - n));
            }
        }
        return y;
    }
}
