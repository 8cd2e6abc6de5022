// expects: Every sequence is turned round by the length of the first: each has its own.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[0]; t++) {
                y.slice(t).putRow(n, x.slice(lengths[0] - 1 - t).getRow(n));
            }
        }
        return y;
    }
}
