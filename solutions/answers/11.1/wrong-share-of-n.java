// expects: Both get the share z: n has the share 1 − z.
import contract.GruStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGruStep implements GruStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh) {
        INDArray a = x.mmul(Wx).addRowVector(bx);
        INDArray u = h.mmul(Wh).addRowVector(bh);
        INDArray r = Transforms.sigmoid(part(a, 0).add(part(u, 0)));
        INDArray z = Transforms.sigmoid(part(a, 1).add(part(u, 1)));
        INDArray n = Transforms.tanh(part(a, 2).add(r.mul(part(u, 2))));
        return z.mul(h).add(z.mul(n));
    }

    private static INDArray part(INDArray sums, int k) {
        long H = sums.size(1) / 3;
        return sums.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
