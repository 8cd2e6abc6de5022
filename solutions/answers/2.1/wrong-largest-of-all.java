// expects: The largest logit of the whole matrix is subtracted: a row far below it loses all its exponentials.
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z.sub(z.maxNumber()));
        return e.divColumnVector(e.sum(true, 1));
    }
}
