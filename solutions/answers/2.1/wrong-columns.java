// expects: The softmax runs down the columns: every row must sum to 1.
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z);
        return e.div(e.sum(true, 0));
    }
}
