import contract.LatticeLoss;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLatticeLoss implements LatticeLoss {
    @Override
    public double loss(INDArray logY, int[] target) {
        int T = (int) logY.size(0);
        int U = target.length;
        double[][] alpha = new double[T][U + 1];
        for (int t = 0; t < T; t++) {
            for (int u = 0; u <= U; u++) {
                double sum = t == 0 && u == 0 ? 0 : Double.NEGATIVE_INFINITY;
                if (t > 0) {
                    sum = logSum(sum, alpha[t - 1][u] + logY.getDouble(t - 1, u, 0));
                }
                if (u > 0) {
                    sum = logSum(sum, alpha[t][u - 1] + logY.getDouble(t, u - 1, target[u - 1]));
                }
                alpha[t][u] = sum;
            }
        }
        double last = logY.getDouble(T - 1, U, 0);
        return -(alpha[T - 1][U] + last);
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
