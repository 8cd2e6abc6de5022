// expects: Your answer writes into x
import contract.ReversedSequences;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReversedSequences implements ReversedSequences {
    @Override
    public INDArray reverse(INDArray x, int[] lengths) {
        for (int n = 0; n < lengths.length; n++) {
            for (int a = 0, z = lengths[n] - 1; a < z; a++, z--) {
                INDArray kept = x.slice(a).getRow(n).dup();
                x.slice(a).getRow(n).assign(x.slice(z).getRow(n));
                x.slice(z).getRow(n).assign(kept);
            }
        }
        return x;
    }
}
