import contract.LstmLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmLoop implements LstmLoop {
    @Override
    public INDArray outputs(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        int H = (int) h.size(1);
        INDArray outputs = Nd4j.create(x.size(0), h.size(0), h.size(1));
        fill(outputs, 0, x, h, c, new INDArray[] {Wx, Wh, b});
        return outputs;
    }

    private void fill(INDArray outputs, int t, INDArray x, INDArray h, INDArray c, INDArray[] w) {
        if (t == x.size(0)) {
            return;
        }
        INDArray a = x.slice(t).mmul(w[0]).add(h.mmul(w[1])).addRowVector(w[2]);
        INDArray cNow = Transforms.sigmoid(part(a, 1)).mul(c).add(Transforms.sigmoid(part(a, 0)).mul(Transforms.tanh(part(a, 2))));
        INDArray hNow = Transforms.sigmoid(part(a, 3)).mul(Transforms.tanh(cNow));
        outputs.putSlice(t, hNow);
        fill(outputs, t + 1, x, hNow, cNow, w);
    }

    private static INDArray part(INDArray a, int k) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
