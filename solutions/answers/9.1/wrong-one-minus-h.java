// expects: 1 − h stands where 1 − h² belongs
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.rsub(1));
        return J.norm2Number().doubleValue();
    }
}
