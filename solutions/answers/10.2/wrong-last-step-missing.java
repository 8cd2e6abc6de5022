import contract.LstmLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmLoop implements LstmLoop {
    @Override
    public INDArray outputs(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray outputs = Nd4j.zeros(x.size(0), h.size(0), h.size(1));
        for (int t = 0; t < x.size(0) - 1; t++) {
            INDArray a = x.slice(t).mmul(Wx).add(h.mmul(Wh)).addRowVector(b);
            INDArray kept = Transforms.sigmoid(columns(a, 1)).mul(c);
            c = kept.add(Transforms.sigmoid(columns(a, 0)).mul(Transforms.tanh(columns(a, 2))));
            h = Transforms.sigmoid(columns(a, 3)).mul(Transforms.tanh(c));
            outputs.putSlice(t, h);
        }
        return outputs;
    }

    private static INDArray columns(INDArray a, int part) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(part * H, (part + 1) * H));
    }
}
