// expects: A sigmoid stands where the tanh belongs.
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray z = x.mmul(Wx).addi(s.mmul(Wh)).addiRowVector(b);
        return Nd4j.onesLike(z).div(Transforms.exp(z.neg()).add(1));
    }
}
