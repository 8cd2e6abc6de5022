// expects: The slope is 1 − h²: you took h².
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.eye(h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray state = h.getRow(t);
            product = product.mmul(Wh.mulRowVector(state.mul(state)));
        }
        return product;
    }
}
