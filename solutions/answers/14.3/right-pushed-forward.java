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
        for (int s = 0; s < Math.min(S, 2); s++) {
            alpha[0][s] = logY.getDouble(0, symbol(s, target));
        }
        for (int t = 0; t + 1 < alpha.length; t++) {
            for (int s = 0; s < S; s++) {
                for (int to = s; to < Math.min(S, s + 3); to++) {
                    if (to < s + 2 || symbol(to, target) != symbol(s, target)) {
                        double way = alpha[t][s] + logY.getDouble(t + 1, symbol(to, target));
                        alpha[t + 1][to] = logSum(alpha[t + 1][to], way);
                    }
                }
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

    private static int symbol(int s, int[] target) {
        return s % 2 == 0 ? 0 : target[s / 2];
    }
}
