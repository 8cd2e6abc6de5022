// expects: The walk goes forward
import contract.ElmanStatesBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        INDArray all = Nd4j.zerosLike(fromOutput);
        INDArray dh = fromOutput.slice(0);
        all.putSlice(0, dh);
        for (int t = 1; t < h.size(0); t++) {
            INDArray y = h.slice(t - 1);
            dh = fromOutput.slice(t).add(dh.mul(y.mul(y).rsub(1)).mmul(Wh.transpose()));
            all.putSlice(t, dh);
        }
        return all;
    }
}
