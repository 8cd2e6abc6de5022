import contract.MinimalStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyMinimalStep implements MinimalStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wz, INDArray bz, INDArray Wn, INDArray bn) {
        INDArray z = Transforms.sigmoid(x.mmul(Wz).addRowVector(bz));
        INDArray n = x.mmul(Wn).addRowVector(bn);
        return z.rsub(1).mul(h).add(z.mul(n));
    }
}
