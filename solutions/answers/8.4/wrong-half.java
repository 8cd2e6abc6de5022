// expects: The factor ½ is too much: the square's slope takes it back, dh_{T-1} is h_{T-1} − target.
import contract.ElmanDescent;
import contract.ElmanWeights;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyDescent implements ElmanDescent {
    @Override
    public ElmanWeights update(
            INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        List<INDArray> h = new ArrayList<>(List.of(start));
        for (int t = 0; t < x.size(0); t++) {
            h.add(Transforms.tanh(x.slice(t).mmul(Wx).add(h.get(t).mmul(Wh)).addRowVector(b)));
        }
        INDArray dWx = Nd4j.zerosLike(Wx), dWh = Nd4j.zerosLike(Wh), db = Nd4j.zerosLike(b);
        INDArray dh = h.get(h.size() - 1).sub(target).mul(0.5);
        for (int t = h.size() - 2; t >= 0; t--) {
            INDArray da = dh.mul(h.get(t + 1).mul(h.get(t + 1)).rsub(1));
            dWx.addi(x.slice(t).transpose().mmul(da));
            dWh.addi(h.get(t).transpose().mmul(da));
            db.addi(da.sum(0));
            dh = da.mmul(Wh.transpose());
        }
        return new ElmanWeights(Wx.sub(dWx.mul(rate)), Wh.sub(dWh.mul(rate)), b.sub(db.mul(rate)));
    }
}
