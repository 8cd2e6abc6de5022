// expects: Your answer writes into z
import contract.Softmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        z.subiColumnVector(z.max(true, 1));
        INDArray e = Transforms.exp(z);
        return e.divColumnVector(e.sum(true, 1));
    }
}
