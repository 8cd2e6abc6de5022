// expects: The weights are updated at each step
import contract.ElmanDescent;
import contract.ElmanWeights;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescent implements ElmanDescent {
    @Override
    public ElmanWeights update(
            INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        List<INDArray> h = new ArrayList<>();
        h.add(start);
        for (int t = 0; t < x.size(0); t++) {
            h.add(Transforms.tanh(x.slice(t).mmul(Wx).add(h.get(t).mmul(Wh)).addRowVector(b)));
        }
        INDArray newWx = Wx.dup();
        INDArray newWh = Wh.dup();
        INDArray newB = b.dup();
        INDArray dh = h.get(h.size() - 1).sub(target);
        for (int t = h.size() - 2; t >= 0; t--) {
            INDArray da = dh.mul(h.get(t + 1).mul(h.get(t + 1)).rsub(1));
            newWx.subi(x.slice(t).transpose().mmul(da).mul(rate));
            newWh.subi(h.get(t).transpose().mmul(da).mul(rate));
            newB.subi(da.sum(0).mul(rate));
            dh = da.mmul(newWh.transpose());
        }
        return new ElmanWeights(newWx, newWh, newB);
    }
}
