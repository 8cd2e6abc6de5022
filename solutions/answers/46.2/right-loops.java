import contract.GrowthRate;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyGrowthRate implements GrowthRate {
    @Override
    public double rate(INDArray W, int k) {
        double[][] w = W.toDoubleMatrix(), power = W.toDoubleMatrix();
        double logarithm = 0;
        for (int factors = 1; factors < k; factors++) {
            double size = norm(power);
            logarithm += Math.log(size);
            double[][] next = new double[w.length][w.length];
            for (int i = 0; i < w.length; i++) {
                for (int j = 0; j < w.length; j++) {
                    for (int l = 0; l < w.length; l++) {
                        next[i][j] += power[i][l] / size * w[l][j];
                    }
                }
            }
            power = next;
        }
        return Math.exp((logarithm + Math.log(norm(power))) / k);
    }

    private static double norm(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double number : row) {
                sum += number * number;
            }
        }
        return Math.sqrt(sum);
    }
}
