// expects: The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray da = dh.mul(h.mul(h).sub(1));
        return da.mmul(Wh.transpose());
    }
}
