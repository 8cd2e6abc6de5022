// expects: J is multiplied by itself as a matrix: the squares of its numbers are J.mul(J).
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h).rsub(1));
        return Math.sqrt(J.mmul(J).sumNumber().doubleValue());
    }
}
