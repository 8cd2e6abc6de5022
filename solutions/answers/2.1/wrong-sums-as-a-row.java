// expects: The sums are a vector [N], which meets the columns: keep them a column with sum(true, 1), and divide by divColumnVector.
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z.subColumnVector(z.max(true, 1)));
        return e.div(e.sum(1));
    }
}
