// expects: The product stands the wrong way round: s is a row vector, so it is s.mmul(Wh), not Wh.mmul(s).
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray memory = Wh.mmul(s);
        INDArray input = x.mmul(Wx);
        return Transforms.tanh(input.add(memory).addRowVector(b));
    }
}
