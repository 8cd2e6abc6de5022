// expects: The slope of the tanh, 1 − h², is missing
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        return Wh.mmul(dh.transpose()).transpose();
    }
}
