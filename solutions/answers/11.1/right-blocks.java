import contract.GruStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyGruStep implements GruStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wx, INDArray Wh, INDArray bx, INDArray bh) {
        int H = (int) h.size(1);
        INDArray[] s = new INDArray[3], t = new INDArray[3];
        for (int k = 0; k < 3; k++) {
            int[] own = java.util.stream.IntStream.range(k * H, (k + 1) * H).toArray();
            s[k] = x.mmul(Wx.getColumns(own)).addRowVector(bx.get(NDArrayIndex.interval(k * H, (k + 1) * H)));
            t[k] = h.mmul(Wh.getColumns(own)).addRowVector(bh.get(NDArrayIndex.interval(k * H, (k + 1) * H)));
        }
        INDArray z = Transforms.sigmoid(s[1].add(t[1]));
        INDArray n = Transforms.tanh(Transforms.sigmoid(t[0].add(s[0])).mul(t[2]).add(s[2]));
        return n.sub(n.mul(z)).add(h.mul(z));
    }
}
