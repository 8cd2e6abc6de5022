// expects: The gates see the reset state as well; r ⊙ h is for the candidate alone.
import contract.ResetBefore;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyResetBefore implements ResetBefore {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray a = x.mmul(Wx).addRowVector(b);
        INDArray r = Transforms.sigmoid(part(a.add(h.mmul(Wh)), 0));
        INDArray sums = a.add(r.mul(h).mmul(Wh));
        INDArray z = Transforms.sigmoid(part(sums, 1));
        INDArray n = Transforms.tanh(part(sums, 2));
        return z.mul(h).add(z.rsub(1).mul(n));
    }

    private static INDArray part(INDArray sums, int k) {
        long H = sums.size(1) / 3;
        return sums.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
