// expects: 1 − h stands where 1 − h² belongs
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray slope = h.neg().addi(1);
        return dh.mul(slope).mmul(Wh.transpose());
    }
}
