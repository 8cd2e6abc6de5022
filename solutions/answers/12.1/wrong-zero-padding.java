// expects: The padding is set to 0: it should stay as it was.
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = Nd4j.zeros(x.shape());
        for (int n = 0; n < lengths.length; n++) {
            for (int t = 0; t < lengths[n]; t++) {
                y.slice(t).putRow(n, x.slice(lengths[n] - 1 - t).getRow(n));
            }
        }
        return y;
    }
}
