// expects: The order of time is reversed
import contract.ElmanStatesBack;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        List<INDArray> all = new ArrayList<>();
        INDArray back = Nd4j.zerosLike(h.slice(0));
        for (int t = (int) h.size(0) - 1; t >= 0; t--) {
            INDArray dh = fromOutput.slice(t).add(back);
            all.add(dh);
            back = dh.mul(h.slice(t).mul(h.slice(t)).rsub(1)).mmul(Wh.transpose());
        }
        return Nd4j.stack(0, all.toArray(INDArray[]::new));
    }
}
