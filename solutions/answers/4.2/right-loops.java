import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        int T = (int) x.size(0);
        int N = (int) x.size(1);
        int D = (int) x.size(2);
        int H = (int) start.size(1);
        INDArray result = Nd4j.create(T, N, H);
        for (int t = 0; t < T; t++) {
            for (int n = 0; n < N; n++) {
                for (int j = 0; j < H; j++) {
                    double a = b.getDouble(j);
                    for (int d = 0; d < D; d++) {
                        a += x.getDouble(t, n, d) * Wx.getDouble(d, j);
                    }
                    for (int k = 0; k < H; k++) {
                        a += (t == 0 ? start.getDouble(n, k) : result.getDouble(t - 1, n, k)) * Wh.getDouble(k, j);
                    }
                    result.putScalar(new int[] {t, n, j}, Math.tanh(a));
                }
            }
        }
        return result;
    }
}
