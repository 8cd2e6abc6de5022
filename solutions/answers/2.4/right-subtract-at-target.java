import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray da = Transforms.softmax(x.mmul(W));
        for (int n = 0; n < targets.length; n++) {
            da.putScalar(n, targets[n], da.getDouble(n, targets[n]) - 1);
        }
        INDArray gradient = da.transpose().mmul(x).transpose().div(targets.length);
        return W.sub(gradient.mul(rate));
    }
}
