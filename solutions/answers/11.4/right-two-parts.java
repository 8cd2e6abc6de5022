import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray slope = z.sub(z.mul(z));
        INDArray shut = z.rsub(1);
        INDArray toZ = dh.mul(h).mul(slope).sub(dh.mul(n).mul(slope));
        INDArray toN = dh.mul(shut).sub(dh.mul(shut).mul(n).mul(n));
        return new INDArray[] {toZ, toN, z.mul(dh)};
    }
}
