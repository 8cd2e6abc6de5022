// expects: The sign of z is turned: the largest logit has the largest probability.
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        INDArray e = Transforms.exp(z.rsubColumnVector(z.min(true, 1)));
        return e.divColumnVector(e.sum(true, 1));
    }
}
