// expects: The Jacobians are multiplied number by number
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.onesLike(Wh);
        for (int t = 1; t < h.size(0); t++) {
            INDArray J = Wh.mulRowVector(h.getRow(t).mul(h.getRow(t)).rsub(1));
            product.muli(J);
        }
        return product;
    }
}
