// expects: The bias is added after the softmax; it belongs inside.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        return Transforms.softmax(s.mmul(Vo)).addRowVector(c);
    }
}
