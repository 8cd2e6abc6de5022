// expects: The tanh is taken of the input's part alone; it belongs around the whole sum.
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray input = Transforms.tanh(x.mmul(Wx));
        return input.addRowVector(b).add(s.mmul(Wh));
    }
}
