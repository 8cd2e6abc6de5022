// expects: The numbers are added without being squared, and their signs cancel: square each first.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h).rsub(1));
        return Math.sqrt(J.sumNumber().doubleValue());
    }
}
