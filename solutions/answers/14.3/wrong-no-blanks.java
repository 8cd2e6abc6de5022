// told: shape [
import contract.CtcForward;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        int U = target.length;
        double[][] alpha = new double[(int) logY.size(0)][U];
        for (double[] row : alpha) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        alpha[0][0] = logY.getDouble(0, target[0]);
        for (int t = 1; t < alpha.length; t++) {
            for (int u = 0; u < U; u++) {
                double arriving = alpha[t - 1][u];
                arriving = u > 0 ? logSum(arriving, alpha[t - 1][u - 1]) : arriving;
                alpha[t][u] = arriving + logY.getDouble(t, target[u]);
            }
        }
        return Nd4j.createFromArray(alpha);
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
