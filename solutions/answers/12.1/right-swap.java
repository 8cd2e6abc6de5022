import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        INDArray y = x.dup();
        for (int n = 0; n < lengths.length; n++) {
            for (int a = 0, z = lengths[n] - 1; a < z; a++, z--) {
                INDArray kept = y.slice(a).getRow(n).dup();
                y.slice(a).getRow(n).assign(y.slice(z).getRow(n));
                y.slice(z).getRow(n).assign(kept);
            }
        }
        return y;
    }
}
