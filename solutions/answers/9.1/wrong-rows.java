// expects: The rows of Wh are scaled
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Nd4j.diag(h.mul(h).rsub(1)).mmul(Wh);
        return J.norm2Number().doubleValue();
    }
}
