import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        return Wh.mulRowVector(h.mul(h).rsub(1)).norm2Number().doubleValue();
    }
}
