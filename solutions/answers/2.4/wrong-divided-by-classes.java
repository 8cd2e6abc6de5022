// expects: The gradient is divided by C, the classes: divide by N, the rows.
import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray p = Transforms.softmax(x.mmul(W));
        INDArray dz = p.sub(Nd4j.eye(W.size(1)).getRows(targets)).div(W.columns());
        return W.sub(x.transpose().mmul(dz).mul(rate));
    }
}
