import contract.GruStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyGruStep implements GruStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh) {
        int N = (int) x.size(0), H = (int) h.size(1);
        double[][] next = new double[N][H];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < H; j++) {
                double r = sigmoid(sum(x, i, Wx, bx, j) + sum(h, i, Wh, bh, j));
                double z = sigmoid(sum(x, i, Wx, bx, H + j) + sum(h, i, Wh, bh, H + j));
                double n = Math.tanh(sum(x, i, Wx, bx, 2 * H + j) + r * sum(h, i, Wh, bh, 2 * H + j));
                next[i][j] = n + z * (h.getDouble(i, j) - n);
            }
        }
        return Nd4j.createFromArray(next);
    }

    private static double sum(INDArray row, int i, INDArray W, INDArray b, int column) {
        double sum = b.getDouble(column);
        for (int k = 0; k < W.size(0); k++) {
            sum += row.getDouble(i, k) * W.getDouble(k, column);
        }
        return sum;
    }

    private static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }
}
