// expects: You add 1 to the forget gate's sum, but b already contains that 1.
import contract.LstmState;
import contract.LstmStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStep implements LstmStep {
    @Override
    public LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray z = x.mmul(Wx).add(h.mmul(Wh)).addRowVector(b);
        INDArray i = Transforms.sigmoid(part(z, 0));
        INDArray f = Transforms.sigmoid(part(z, 1).add(1.0));
        INDArray g = Transforms.tanh(part(z, 2));
        INDArray o = Transforms.sigmoid(part(z, 3));
        INDArray cNow = f.mul(c).add(i.mul(g));
        return new LstmState(o.mul(Transforms.tanh(cNow)), cNow);
    }

    private static INDArray part(INDArray z, int k) {
        long H = z.size(1) / 4;
        return z.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
