import contract.EulerStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyEulerStep implements EulerStep {
    @Override
    public INDArray next(INDArray y, INDArray W, INDArray theta, INDArray tau, double step) {
        INDArray outputs = Transforms.sigmoid(y.addRowVector(theta));
        INDArray slope = outputs.mmul(W).sub(y);
        return y.add(slope.divRowVector(tau).mul(step));
    }
}
