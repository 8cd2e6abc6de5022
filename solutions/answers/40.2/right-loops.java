import contract.CarriedDerivatives;
import contract.StateWithDerivatives;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCarriedDerivatives implements CarriedDerivatives {
    @Override
    public StateWithDerivatives step(INDArray W, INDArray x, INDArray h, INDArray p) {
        int D = (int) x.size(1);
        int H = (int) h.size(1);
        int R = D + 1 + H;
        INDArray v = Nd4j.concat(1, x, Nd4j.ones(1, 1), h);
        INDArray now = Transforms.sigmoid(v.mmul(W));
        INDArray carried = Nd4j.zeros(H, R, H);
        for (int k = 0; k < H; k++) {
            double slope = now.getDouble(0, k) * (1 - now.getDouble(0, k));
            for (int i = 0; i < R; i++) {
                for (int j = 0; j < H; j++) {
                    double direct = j == k ? v.getDouble(0, i) : 0;
                    double sum = 0;
                    for (int l = 0; l < H; l++) {
                        sum += W.getDouble(D + 1 + l, k) * p.getDouble(l, i, j);
                    }
                    carried.putScalar(k, i, j, slope * (sum + direct));
                }
            }
        }
        return new StateWithDerivatives(now, carried);
    }
}
