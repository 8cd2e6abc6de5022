import contract.CtcGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCtcGradient implements CtcGradient {
    @Override
    public INDArray gradient(INDArray logY, INDArray logAlpha, INDArray logBeta, int[] target) {
        long T = logAlpha.size(0);
        long S = logAlpha.size(1);
        double a = logAlpha.getDouble(T - 1, S - 1);
        double b = logAlpha.getDouble(T - 1, S - 2);
        double logP = Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
        INDArray gradient = Transforms.exp(logY);
        for (int t = 0; t < T; t++) {
            for (int s = 0; s < S; s++) {
                int c = s % 2 == 0 ? 0 : target[s / 2];
                double log = logAlpha.getDouble(t, s) + logBeta.getDouble(t, s) - logP;
                double gamma = Math.exp(log - logY.getDouble(t, c));
                gradient.putScalar(t, c, gradient.getDouble(t, c) - gamma);
            }
        }
        return gradient;
    }
}
