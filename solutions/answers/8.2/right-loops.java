import contract.ElmanStatesBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        int T = (int) h.size(0);
        int N = (int) h.size(1);
        int H = (int) h.size(2);
        INDArray all = fromOutput.dup();
        for (int t = T - 1; t > 0; t--) {
            for (int n = 0; n < N; n++) {
                for (int j = 0; j < H; j++) {
                    double y = h.getDouble(t, n, j);
                    double da = all.getDouble(t, n, j) * (1 - y * y);
                    for (int i = 0; i < H; i++) {
                        all.putScalar(t - 1, n, i, all.getDouble(t - 1, n, i) + da * Wh.getDouble(i, j));
                    }
                }
            }
        }
        return all;
    }
}
