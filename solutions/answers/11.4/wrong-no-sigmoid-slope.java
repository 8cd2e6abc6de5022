// expects: The slope of the sigmoid, z (1 − z), is missing.
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray daz = dh.mul(h.sub(n));
        INDArray dan = dh.mul(z.rsub(1)).mul(n.mul(n).rsub(1));
        return new INDArray[] {daz, dan, dh.mul(z)};
    }
}
