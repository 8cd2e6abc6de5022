import contract.ResetBefore;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyResetBefore implements ResetBefore {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        int N = (int) x.size(0), H = (int) h.size(1);
        double[][] next = new double[N][H];
        for (int i = 0; i < N; i++) {
            double[] r = new double[H], z = new double[H], old = h.getRow(i).toDoubleVector(), seen = new double[H];
            double[] in = x.getRow(i).toDoubleVector();
            for (int j = 0; j < H; j++) {
                r[j] = 1 / (1 + Math.exp(-b.getDouble(j) - dot(in, Wx, j) - dot(old, Wh, j)));
                z[j] = 1 / (1 + Math.exp(-b.getDouble(H + j) - dot(in, Wx, H + j) - dot(old, Wh, H + j)));
                seen[j] = r[j] * old[j];
            }
            for (int j = 0; j < H; j++) {
                double n = Math.tanh(b.getDouble(2 * H + j) + dot(in, Wx, 2 * H + j) + dot(seen, Wh, 2 * H + j));
                next[i][j] = z[j] * old[j] + (1 - z[j]) * n;
            }
        }
        return Nd4j.createFromArray(next);
    }

    private static double dot(double[] row, INDArray W, int column) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += row[k] * W.getDouble(k, column);
        }
        return sum;
    }
}
