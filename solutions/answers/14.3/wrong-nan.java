import contract.CtcForward;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        int S = 2 * target.length + 1;
        double[][] alpha = new double[(int) logY.size(0)][S];
        for (double[] row : alpha) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        alpha[0][0] = logY.getDouble(0, 0);
        if (S > 1) {
            alpha[0][1] = logY.getDouble(0, target[0]);
        }
        for (int t = 1; t < alpha.length; t++) {
            for (int s = 0; s < S; s++) {
                int symbol = s % 2 == 0 ? 0 : target[s / 2];
                double arriving = alpha[t - 1][s];
                if (s > 0) {
                    arriving = logSum(arriving, alpha[t - 1][s - 1]);
                }
                if (s > 1 && symbol != 0 && symbol != target[s / 2 - 1]) {
                    arriving = logSum(arriving, alpha[t - 1][s - 2]);
                }
                alpha[t][s] = arriving + logY.getDouble(t, symbol);
            }
        }
        return Nd4j.createFromArray(alpha);
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
