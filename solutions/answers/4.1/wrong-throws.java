// expects: One product has the wrong matrix: x [N,D] is multiplied by Wx [D,H], and s [N,H] by Wh [H,H].
import contract.ElmanStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanStep implements ElmanStep {
    @Override
    public INDArray step(INDArray x, INDArray s, INDArray Wx, INDArray Wh, INDArray b) {
        return x.mmul(Wh);
    }
}
