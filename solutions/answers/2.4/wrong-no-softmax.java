// expects: The softmax is missing: p is softmax(x W), not x W.
import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray dz = x.mmul(W).sub(Nd4j.eye(W.size(1)).getRows(targets));
        return W.sub(x.transpose().mmul(dz).mul(rate / targets.length));
    }
}
