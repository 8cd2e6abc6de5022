// expects: The product stands the wrong way round and gives [C,D]: it is xᵀ (p − onehot), [D,C].
import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray p = Transforms.softmax(x.mmul(W));
        INDArray dz = p.sub(Nd4j.eye(W.size(1)).getRows(targets)).div(targets.length);
        INDArray dW = dz.transpose().mmul(x);
        return W.sub(dW.mul(rate));
    }
}
