// expects: This is the sum of the numbers of J: take the root of the sum of their squares.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h).rsub(1));
        return J.sumNumber().doubleValue();
    }
}
