import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray[] gradients = {dh.dup(), dh.dup(), dh.dup()};
        for (int i = 0; i < dh.size(0); i++) {
            for (int j = 0; j < dh.size(1); j++) {
                double d = dh.getDouble(i, j), gate = z.getDouble(i, j), offer = n.getDouble(i, j);
                gradients[0].putScalar(i, j, d * (h.getDouble(i, j) - offer) * gate * (1 - gate));
                gradients[1].putScalar(i, j, d * (1 - gate) * (1 - offer) * (1 + offer));
                gradients[2].putScalar(i, j, d * gate);
            }
        }
        return gradients;
    }
}
