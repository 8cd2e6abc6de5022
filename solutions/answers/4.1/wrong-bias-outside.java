// expects: The bias is added after the tanh; it belongs inside.
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        return b.add(Transforms.tanh(x.mmul(Wx).add(s.mmul(Wh))));
    }
}
