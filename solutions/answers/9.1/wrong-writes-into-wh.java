// expects: Your answer writes into Wh
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        Wh.muliRowVector(h.mul(h).rsub(1));
        return Wh.norm2Number().doubleValue();
    }
}
