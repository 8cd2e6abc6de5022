// expects: The blank's states are forgotten: they lie between the letters, and their γ comes off y(blank).
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
        double logP = Math.max(a, b) + Math.log(1 + Math.exp(-Math.abs(a - b)));
        INDArray gradient = Transforms.exp(logY);
        for (int t = 0; t < T; t++) {
            for (int s = 1; s < S; s += 2) {
                int c = s % 2 == 0 ? 0 : target[s / 2];
                double gamma = Math.exp(logAlpha.getDouble(t, s) + logBeta.getDouble(t, s) - logP);
                gradient.putScalar(t, c, gradient.getDouble(t, c) - gamma);
            }
        }
        return gradient;
    }
}
