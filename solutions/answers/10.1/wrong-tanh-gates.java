import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStep implements LstmStep {
    @Override
    public LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        long H = h.size(1);
        INDArray a = x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b);
        INDArray i = Transforms.tanh(a.get(NDArrayIndex.all(), NDArrayIndex.interval(0, H)));
        INDArray f = Transforms.tanh(a.get(NDArrayIndex.all(), NDArrayIndex.interval(H, 2 * H)));
        INDArray g = Transforms.tanh(a.get(NDArrayIndex.all(), NDArrayIndex.interval(2 * H, 3 * H)));
        INDArray o = Transforms.tanh(a.get(NDArrayIndex.all(), NDArrayIndex.interval(3 * H, 4 * H)));
        INDArray cNow = f.mul(c).add(i.mul(g));
        return new LstmState(o.mul(Transforms.tanh(cNow)), cNow);
    }
}
