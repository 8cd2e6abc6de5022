import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray both = Nd4j.hstack(x, h).mmul(Nd4j.vstack(Wx, Wh));
        return Transforms.tanh(both.add(b));
    }
}
