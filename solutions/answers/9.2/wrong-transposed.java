// expects: This is the transpose
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.eye(h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray J = Wh.transpose().mulColumnVector(h.getRow(t).mul(h.getRow(t)).rsub(1));
            product = J.mmul(product);
        }
        return product;
    }
}
