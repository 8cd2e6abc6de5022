// expects: The slope has the wrong sign: sub(1) makes h² − 1, rsub(1) makes 1 − h².
import contract.JacobianProduct;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJacobianProduct implements JacobianProduct {
    @Override
    public INDArray product(INDArray h, INDArray Wh) {
        INDArray product = Nd4j.eye(h.size(1));
        for (int t = 1; t < h.size(0); t++) {
            INDArray state = h.getRow(t);
            product = product.mmul(Wh.mulRowVector(state.mul(state).sub(1)));
        }
        return product;
    }
}
