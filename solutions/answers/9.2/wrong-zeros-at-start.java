// expects: The product begins with zeros and stays 0: begin with the identity, Nd4j.eye(H).
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.zeros(h.size(1), h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray state = h.getRow(t);
            product = product.mmul(Wh.mulRowVector(state.mul(state).rsub(1)));
        }
        return product;
    }
}
