// expects: ND4J's softmax of doubles gives NaN where all logits of a row are near −1000: subtract each row's largest logit first, or leave the numbers floats.
import contract.Softmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MySoftmax implements Softmax {
    @Override
    public INDArray softmax(INDArray z) {
        return Nd4j.nn().softmax(z.castTo(DataType.DOUBLE), 1);
    }
}
