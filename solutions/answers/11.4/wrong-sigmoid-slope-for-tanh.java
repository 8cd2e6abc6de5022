// expects: The candidate is a tanh: its slope is 1 − n², not n (1 − n).
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray daz = dh.mul(h.sub(n)).mul(z).mul(z.rsub(1));
        INDArray dan = dh.mul(z.rsub(1)).mul(n.mul(n.rsub(1)));
        return new INDArray[] {daz, dan, dh.mul(z)};
    }
}
