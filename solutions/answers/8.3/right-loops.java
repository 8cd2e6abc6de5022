import contract.ElmanSums;
import contract.ElmanWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySums implements ElmanSums {
    @Override
    public ElmanWeights gradients(INDArray x, INDArray start, INDArray h, INDArray dh) {
        int T = (int) h.size(0);
        int N = (int) h.size(1);
        int D = (int) x.size(2);
        int H = (int) h.size(2);
        double[][] dWx = new double[D][H];
        double[][] dWh = new double[H][H];
        double[] db = new double[H];
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < N; n++) {
                for (int j = 0; j < H; j++) {
                    double y = h.getDouble(t, n, j);
                    double da = dh.getDouble(t, n, j) * (1 - y * y);
                    db[j] += da;
                    for (int d = 0; d < D; d++) {
                        dWx[d][j] += x.getDouble(t, n, d) * da;
                    }
                    for (int i = 0; i < H; i++) {
                        dWh[i][j] += (t == 0 ? start.getDouble(n, i) : h.getDouble(t - 1, n, i)) * da;
                    }
                }
            }
        }
        return new ElmanWeights(Nd4j.createFromArray(dWx), Nd4j.createFromArray(dWh), Nd4j.createFromArray(db));
    }
}
