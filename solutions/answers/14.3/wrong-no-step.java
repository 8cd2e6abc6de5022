import contract.CtcForward;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        double[][] alpha = new double[(int) logY.size(0)][2 * target.length + 1];
        for (double[] row : alpha) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        int S = 2 * target.length + 1;
        for (int s = 0; s < Math.min(2, S); s++) {
            alpha[0][s] = logY.getDouble(0, s % 2 == 0 ? 0 : target[0]);
        }
        for (int t = 1; t < alpha.length; t++) {
            for (int s = 0; s < S; s++) {
                double arriving = alpha[t - 1][s];
                if (s > 0) {
                    arriving = logSum(arriving, Double.NEGATIVE_INFINITY);
                }
                if (s % 2 == 1 && s > 1 && target[s / 2] != target[s / 2 - 1]) {
                    arriving = logSum(arriving, alpha[t - 1][s - 2]);
                }
                alpha[t][s] = arriving + logY.getDouble(t, s % 2 == 0 ? 0 : target[s / 2]);
            }
        }
        return Nd4j.createFromArray(alpha);
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
