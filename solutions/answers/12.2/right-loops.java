import contract.ReaderFromTheEnd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReaderFromTheEnd implements ReaderFromTheEnd {
    @Override
    public INDArray states(INDArray x, int[] lengths, INDArray Wx, INDArray Wh, INDArray b) {
        int H = (int) Wh.size(0);
        float[][][] h = new float[(int) x.size(0)][lengths.length][H];
        for (int n = 0; n < lengths.length; n++) {
            for (int t = lengths[n] - 1; t >= 0; t--) {
                for (int j = 0; j < H; j++) {
                    double z = b.getDouble(j);
                    for (int d = 0; d < x.size(2); d++) {
                        z += x.getDouble(t, n, d) * Wx.getDouble(d, j);
                    }
                    for (int k = 0; k < H && t + 1 < lengths[n]; k++) {
                        z += h[t + 1][n][k] * Wh.getDouble(k, j);
                    }
                    h[t][n][j] = (float) Math.tanh(z);
                }
            }
        }
        return Nd4j.createFromArray(h);
    }
}
