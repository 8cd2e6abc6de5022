// expects: The tanh is taken twice
import contract.ElmanStepBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyStepBack implements ElmanStepBack {
    @Override
    public INDArray back(INDArray dh, INDArray h, INDArray Wh) {
        INDArray y = Transforms.tanh(h);
        return dh.mul(y.mul(y).rsub(1)).mmul(Wh.transpose());
    }
}
