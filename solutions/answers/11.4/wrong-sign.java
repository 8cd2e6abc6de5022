// expects: The gradient of z has the wrong sign: z grows the share of h and lessens that of n, so h − n.
import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray daz = dh.mul(n.sub(h)).mul(z).mul(z.rsub(1));
        INDArray dan = dh.mul(z.rsub(1)).mul(n.mul(n).rsub(1));
        return new INDArray[] {daz, dan, dh.mul(z)};
    }
}
