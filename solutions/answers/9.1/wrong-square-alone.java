// expects: The slope is 1 − h²: you took h².
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h));
        return Math.sqrt(J.mul(J).sumNumber().doubleValue());
    }
}
