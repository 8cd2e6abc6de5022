import contract.UpdateGateBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyUpdateGateBack implements UpdateGateBack {
    @Override
    public INDArray[] back(INDArray dh, INDArray z, INDArray n, INDArray h) {
        INDArray back = dh.mul(z);
        INDArray rest = dh.sub(back);
        return new INDArray[] {rest.mul(z).mul(h.sub(n)), rest.mul(Transforms.pow(n, 2).rsub(1)), back};
    }
}
