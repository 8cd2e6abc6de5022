import contract.LstmLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmLoop implements LstmLoop {
    @Override
    public INDArray outputs(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray outputs = Nd4j.create(x.size(0), h.size(0), h.size(1));
        INDArray hNow = h;
        INDArray cNow = c;
        for (int t = 0; t < x.size(0); t++) {
            INDArray a = x.slice(t).mmul(Wx).add(hNow.mmul(Wh)).addRowVector(b);
            INDArray let = Transforms.sigmoid(part(a, 0)).mul(Transforms.tanh(part(a, 2)));
            cNow = Transforms.sigmoid(part(a, 1)).mul(cNow).add(let);
            hNow = Transforms.sigmoid(part(a, 3)).mul(Transforms.tanh(cNow));
            outputs.putSlice(t, hNow);
        }
        return outputs;
    }

    private static INDArray part(INDArray a, int k) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
