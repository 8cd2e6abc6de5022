import contract.CtcGradient;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcGradient implements CtcGradient {
    @Override
    public INDArray gradient(INDArray logY, INDArray logAlpha, INDArray logBeta, int[] target) {
        int T = (int) logY.size(0);
        int C = (int) logY.size(1);
        int S = (int) logAlpha.size(1);
        double[][] gradient = new double[T][C];
        for (int t = 0; t < T; t++) {
            double logP = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < S; s++) {
                double one = logAlpha.getDouble(t, s) + logBeta.getDouble(t, s);
                double larger = Math.max(logP, one);
                logP = Double.isInfinite(larger) ? larger : larger + Math.log(Math.exp(logP - larger) + Math.exp(one - larger));
            }
            for (int c = 0; c < C; c++) {
                gradient[t][c] = Math.exp(logY.getDouble(t, c));
                for (int s = 0; s < S; s++) {
                    if ((s % 2 == 0 ? 0 : target[s / 2]) == c) {
                        gradient[t][c] -= Math.exp(logAlpha.getDouble(t, s) + logBeta.getDouble(t, s) - logP);
                    }
                }
            }
        }
        return Nd4j.createFromArray(gradient);
    }
}
