// expects: This is the root of the mean of the squares: take the root of their sum.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h).rsub(1));
        return Math.sqrt(J.mul(J).meanNumber().doubleValue());
    }
}
