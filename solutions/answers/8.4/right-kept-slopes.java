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
        List<INDArray> before = new ArrayList<>();
        List<INDArray> slopes = new ArrayList<>();
        INDArray h = start;
        for (int t = 0; t < x.size(0); t++) {
            before.add(h);
            h = Transforms.tanh(x.slice(t).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            slopes.add(h.mul(h).rsub(1));
        }
        INDArray newWx = Wx.dup();
        INDArray newWh = Wh.dup();
        INDArray newB = b.dup();
        INDArray dh = h.sub(target);
        for (int t = before.size() - 1; t >= 0; t--) {
            INDArray da = dh.mul(slopes.get(t));
            newWx.subi(x.slice(t).transpose().mmul(da).mul(rate));
            newWh.subi(before.get(t).transpose().mmul(da).mul(rate));
            newB.subi(da.sum(0).mul(rate));
            dh = da.mmul(Wh.transpose());
        }
        return new ElmanWeights(newWx, newWh, newB);
    }
}
