// expects: The gradient goes back one step only
import contract.ElmanStatesBack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        INDArray all = Nd4j.zerosLike(fromOutput);
        int last = (int) h.size(0) - 1;
        INDArray dh = fromOutput.slice(last);
        for (int t = last; t >= 0; t--) {
            all.putSlice(t, dh);
            if (t > 0) {
                INDArray y = h.slice(t);
                INDArray back = fromOutput.slice(t).mul(y.mul(y).rsub(1)).mmul(Wh.transpose());
                dh = fromOutput.slice(t - 1).add(back);
            }
        }
        return all;
    }
}
