import contract.AlignedSounds;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyAlignedSounds implements AlignedSounds {
    @Override
    public int[] counts(INDArray one, INDArray none, double two) {
        int n = (int) one.size(0);
        int m = (int) one.size(1);
        double[][] best = new double[n + 1][m + 1];
        int[][] gives = new int[n + 1][m + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                for (int k = 0; k <= Math.min(2, j); k++) {
                    double sum = best[i - 1][j - k] + score(one, none, two, i - 1, j - k, k);
                    if (sum > best[i][j]) {
                        best[i][j] = sum;
                        gives[i][j] = k;
                    }
                }
            }
        }
        int[] counts = new int[n];
        int j = m;
        for (int i = n; i > 0; i--) {
            counts[i - 1] = gives[i][j];
            j -= gives[i][j];
        }
        return counts;
    }

    private static double score(INDArray one, INDArray none, double two, int i, int from, int k) {
        if (k == 0) {
            return none.getDouble(i);
        }
        double first = one.getDouble(i, from);
        return k == 1 ? first : first + one.getDouble(i, from + 1) + two;
    }
}
