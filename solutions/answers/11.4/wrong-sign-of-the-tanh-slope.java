// expects: The slope of the tanh has the wrong sign: sub(1) makes n² − 1, rsub(1) makes 1 − n².
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray shut = z.rsub(1);
        INDArray daz = dh.mul(h.sub(n)).mul(z).mul(shut);
        INDArray dan = dh.mul(shut).mul(n.mul(n).sub(1));
        return new INDArray[] {daz, dan, dh.mul(z)};
    }
}
