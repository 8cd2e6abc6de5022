// expects: The slope is that of the tanh at h, 1 − h²: you took dh for h.
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray da = dh.mul(dh.mul(dh).rsub(1));
        return da.mmul(Wh.transpose());
    }
}
