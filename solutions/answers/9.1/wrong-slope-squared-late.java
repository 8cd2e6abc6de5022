// expects: The squares of Wh are multiplied by the slopes: multiply first, then square.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh;
        return Math.sqrt(J.mul(J).mulRowVector(h.mul(h).rsub(1)).sumNumber().doubleValue());
    }
}
