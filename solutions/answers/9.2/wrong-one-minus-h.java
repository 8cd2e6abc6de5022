// expects: 1 − h stands where 1 − h² belongs
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.eye(h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray J = Wh.mulRowVector(h.getRow(t).rsub(1));
            product = product.mmul(J);
        }
        return product;
    }
}
