import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyLstmStep implements LstmStep {
    @Override
    public LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        int N = (int) x.size(0), D = (int) x.size(1), H = (int) h.size(1);
        double[][] shown = new double[N][H], belt = new double[N][H];
        for (int n = 0; n < N; n++) {
            for (int u = 0; u < H; u++) {
                double[] a = new double[4];
                for (int k = 0; k < 4; k++) {
                    a[k] = b.getDouble(k * H + u);
                    for (int d = 0; d < D; d++) {
                        a[k] += x.getDouble(n, d) * Wx.getDouble(d, k * H + u);
                    }
                    for (int v = 0; v < H; v++) {
                        a[k] += h.getDouble(n, v) * Wh.getDouble(v, k * H + u);
                    }
                }
                belt[n][u] = sigmoid(a[1]) * c.getDouble(n, u) + sigmoid(a[0]) * Math.tanh(a[2]);
                shown[n][u] = sigmoid(a[3]) * Math.tanh(belt[n][u]);
            }
        }
        return new LstmState(Nd4j.createFromArray(shown), Nd4j.createFromArray(belt));
    }

    private static double sigmoid(double a) {
        return 1 / (1 + Math.exp(-a));
    }
}
