import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStep implements LstmStep {
    @Override
    public LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray a = x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b);
        INDArray i = Transforms.sigmoid(part(a, 0));
        INDArray f = Transforms.sigmoid(part(a, 1));
        INDArray g = Transforms.tanh(part(a, 2));
        INDArray o = Transforms.sigmoid(part(a, 3));
        INDArray cNow = f.mul(c).add(i.mul(g));
        return new LstmState(o.mul(Transforms.tanh(cNow)), cNow);
    }

    private static INDArray part(INDArray a, int k) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
