// expects: exp overflows: subtract the row's maximum first, which does not change the softmax.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray e = Transforms.exp(s.mmul(Vo).addRowVector(c));
        return e.div(e.sum(true, 1));
    }
}
