// expects: xᵀ is missing: the weights' gradient is xᵀ (p − onehot) / N, [D,C].
import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray p = Transforms.softmax(x.mmul(W));
        INDArray dz = p.sub(Nd4j.eye(W.size(1)).getRows(targets)).div(targets.length);
        return W.sub(dz.mul(rate));
    }
}
