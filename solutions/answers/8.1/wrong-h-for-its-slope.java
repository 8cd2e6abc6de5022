// expects: The gradient is multiplied by h: it takes the slope of the tanh, 1 − h².
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray da = dh.mul(h);
        return da.mmul(Wh.transpose());
    }
}
