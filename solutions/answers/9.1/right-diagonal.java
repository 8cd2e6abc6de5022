import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mmul(Nd4j.diag(h.mul(h).rsub(1)));
        return Math.sqrt(J.mmul(J.transpose()).mul(Nd4j.eye(h.length())).sumNumber().doubleValue());
    }
}
