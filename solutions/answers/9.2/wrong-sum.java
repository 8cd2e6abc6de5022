// expects: The Jacobians are added
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Wh.mul(0);
        for (int t = 1; t < h.size(0); t++) {
            INDArray J = Wh.mulRowVector(h.getRow(t).mul(h.getRow(t)).rsub(1));
            product.addi(J);
        }
        return product;
    }
}
