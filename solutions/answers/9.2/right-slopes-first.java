import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray slopes = h.mul(h).rsub(1);
        INDArray product = Nd4j.eye(Wh.rows());
        for (int t = 1; t < h.rows(); t++) {
            product = product.mmul(Wh).mulRowVector(slopes.getRow(t));
        }
        return product;
    }
}
