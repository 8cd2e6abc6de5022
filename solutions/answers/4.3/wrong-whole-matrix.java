// expects: The whole matrix sums to 1: every row must.
import contract.ElmanOutput;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanOutput implements ElmanOutput {
    @Override
    public INDArray output(INDArray s, INDArray Vo, INDArray c) {
        INDArray z = s.mmul(Vo).addRowVector(c);
        INDArray e = Transforms.exp(z.sub(z.maxNumber()));
        return e.div(e.sumNumber());
    }
}
