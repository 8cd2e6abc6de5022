// expects: The largest of each column is subtracted: that changes the softmax of a row. Subtract the largest of each row.
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z.subRowVector(z.max(0)));
        return e.divColumnVector(e.sum(true, 1));
    }
}
