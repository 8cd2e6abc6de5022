// expects: The sums are a vector [N], which meets the columns: keep them a column with sum(true, 1), and divide by divColumnVector.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray z = s.mmul(Vo).addRowVector(c);
        INDArray e = Transforms.exp(z.subColumnVector(z.max(true, 1)));
        return e.div(e.sum(1));
    }
}
