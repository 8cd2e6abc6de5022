// expects: This is always 1: 1 / 2 is 0 for whole numbers, and any number to the power 0 is 1. Take Math.sqrt.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(h.mul(h).rsub(1));
        return Math.pow(J.mul(J).sumNumber().doubleValue(), 1 / 2);
    }
}
