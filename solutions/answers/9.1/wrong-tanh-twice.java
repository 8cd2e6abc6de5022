// expects: The tanh is taken twice: h is tanh(a) already, so the slope is 1 − h².
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mulRowVector(org.nd4j.linalg.ops.transforms.Transforms.pow(org.nd4j.linalg.ops.transforms.Transforms.tanh(h), 2).rsub(1));
        return Math.sqrt(J.mul(J).sumNumber().doubleValue());
    }
}
