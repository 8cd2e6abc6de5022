// expects: The softmax is missing: these are its arguments.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        return s.mmul(Vo).add(c);
    }
}
