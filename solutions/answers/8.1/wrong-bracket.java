// expects: The product dh ⊙ h² is subtracted from 1: make 1 − h² first, then multiply it by dh.
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray da = dh.mul(h).mul(h).rsub(1);
        return da.mmul(Wh.transpose());
    }
}
