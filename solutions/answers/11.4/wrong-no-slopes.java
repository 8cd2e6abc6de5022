// expects: The slopes are missing: these are the gradients of z and n, not of their sums.
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        return new INDArray[] {dh.mul(h.sub(n)), dh.mul(z.rsub(1)), dh.mul(z)};
    }
}
