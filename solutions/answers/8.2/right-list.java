import contract.ElmanStatesBack;
import java.util.LinkedList;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyStatesBack implements ElmanStatesBack {
    @Override
    public INDArray gradients(INDArray fromOutput, INDArray h, INDArray Wh) {
        LinkedList<INDArray> all = new LinkedList<>();
        INDArray back = h.slice(0).mul(0);
        for (long t = h.size(0) - 1; t >= 0; t--) {
            INDArray dh = fromOutput.slice(t).add(back);
            all.addFirst(dh);
            back = dh.mul(h.slice(t).mul(h.slice(t)).rsub(1)).mmul(Wh.transpose());
        }
        return Nd4j.stack(0, all.toArray(INDArray[]::new));
    }
}
