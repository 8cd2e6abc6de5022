// expects: The result is transposed: dh has a row for each example, [N,H], and stands on the left of Whᵀ.
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray da = dh.mul(h.mul(h).rsub(1));
        return Wh.mmul(da.transpose());
    }
}
