// expects: The softmax runs over the batch: every row, not every column, must sum to 1.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray z = s.mmul(Vo).addRowVector(c);
        INDArray e = Transforms.exp(z.subRowVector(z.max(0)));
        return e.div(e.sum(true, 0));
    }
}
