import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray z = x.mmul(Wx);
        z.addi(s.mmul(Wh));
        return Transforms.tanh(z);
    }
}
