// expects: The rows of Wh are scaled; the slope of unit j belongs to column j.
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.eye(h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray state = h.getRow(t);
            product = product.mmul(Wh.mulColumnVector(state.mul(state).rsub(1).reshape(state.length(), 1)));
        }
        return product;
    }
}
