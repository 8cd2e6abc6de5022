// expects: Only the diagonal of Wh is left: mul with a diagonal matrix goes number by number, mmul is the product.
import contract.JacobianNorm;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianNorm implements JacobianNorm {
    @Override
    public double norm(INDArray h, INDArray Wh) {
        INDArray J = Wh.mul(Nd4j.diag(h.mul(h).rsub(1)));
        return Math.sqrt(J.mul(J).sumNumber().doubleValue());
    }
}
