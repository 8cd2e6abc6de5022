// expects: The slope comes after Whᵀ
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        return dh.mmul(Wh.transpose()).muli(h.mul(h).rsub(1));
    }
}
