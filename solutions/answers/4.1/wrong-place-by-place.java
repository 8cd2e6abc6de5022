// expects: mul multiplies place by place: the matrix product is mmul.
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        return Transforms.tanh(x.mul(Wx).add(s.mul(Wh)).addRowVector(b));
    }
}
