// expects: The slope h (1 − h) is the sigmoid
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray slope = h.sub(h.mul(h));
        return slope.mul(dh).mmul(Wh.transpose());
    }
}
