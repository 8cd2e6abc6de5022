// expects: This is the logarithm of the softmax.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        return Nd4j.nn().logSoftmax(s.mmul(Vo).addRowVector(c), 1);
    }
}
