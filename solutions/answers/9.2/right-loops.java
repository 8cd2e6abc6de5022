import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        int H = (int) h.size(1);
        double[][] all = new double[H][H];
        for (int i = 0; i < H; i++) {
            all[i][i] = 1;
        }
        for (int t = 1; t < h.size(0); t++) {
            double[][] next = new double[H][H];
            for (int i = 0; i < H; i++) {
                for (int j = 0; j < H; j++) {
                    for (int k = 0; k < H; k++) {
                        next[i][j] += all[i][k] * Wh.getDouble(k, j);
                    }
                    next[i][j] *= 1 - h.getDouble(t, j) * h.getDouble(t, j);
                }
            }
            all = next;
        }
        return Nd4j.createFromArray(all);
    }
}
