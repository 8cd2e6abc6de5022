import contract.EulerStep;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyEulerStep implements EulerStep {
    @Override
    public INDArray next(INDArray y, INDArray W, INDArray theta, INDArray tau, double step) {
        INDArray now = y.dup();
        for (long n = 0; n < y.size(0); n++) {
            for (long i = 0; i < y.size(1); i++) {
                double sum = -y.getDouble(n, i);
                for (long j = 0; j < y.size(1); j++) {
                    double v = y.getDouble(n, j) + theta.getDouble(j);
                    sum += W.getDouble(j, i) / (1 + Math.exp(-v));
                }
                now.putScalar(n, i, y.getDouble(n, i) + step / tau.getDouble(i) * sum);
            }
        }
        return now;
    }
}
