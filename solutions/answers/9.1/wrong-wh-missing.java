// expects: Wh is missing: this is the norm of the slopes.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = h.mul(h).rsub(1);
        return Math.sqrt(J.mul(J).sumNumber().doubleValue());
    }
}
