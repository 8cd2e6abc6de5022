import contract.LstmState;
import contract.LstmStep;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmStep implements LstmStep {
    @Override
    public LstmState step(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        int H = (int) h.size(1);
        INDArray[] a = new INDArray[4];
        for (int k = 0; k < 4; k++) {
            int[] own = IntStream.range(k * H, (k + 1) * H).toArray();
            INDArray fromInput = x.mmul(Wx.getColumns(own));
            a[k] = h.mmul(Wh.getColumns(own)).addi(fromInput).addiRowVector(b.get(NDArrayIndex.interval(k * H, (k + 1) * H)));
        }
        INDArray cNow = Transforms.sigmoid(a[0]).mul(Transforms.tanh(a[2])).add(c.mul(Transforms.sigmoid(a[1])));
        return new LstmState(Transforms.tanh(cNow).mul(Transforms.sigmoid(a[3])), cNow);
    }
}
