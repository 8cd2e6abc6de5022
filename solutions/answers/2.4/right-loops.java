import contract.DescentStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescentStep implements DescentStep {
    @Override
    public INDArray step(INDArray x, int[] targets, INDArray W, double rate) {
        INDArray result = W.dup();
        INDArray p = Transforms.softmax(x.mmul(W));
        for (int n = 0; n < targets.length; n++) {
            for (int c = 0; c < W.columns(); c++) {
                double da = (p.getDouble(n, c) - (c == targets[n] ? 1 : 0)) / targets.length;
                for (int d = 0; d < W.rows(); d++) {
                    result.putScalar(d, c, result.getDouble(d, c) - rate * x.getDouble(n, d) * da);
                }
            }
        }
        return result;
    }
}
