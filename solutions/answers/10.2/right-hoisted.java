import contract.LstmLoop;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyLstmLoop implements LstmLoop {
    @Override
    public INDArray outputs(INDArray x, INDArray h, INDArray c, INDArray Wx, INDArray Wh, INDArray b) {
        int T = (int) x.size(0), N = (int) h.size(0), H = (int) h.size(1);
        INDArray all = x.reshape('c', (long) T * N, x.size(2)).mmul(Wx).addRowVector(b);
        List<INDArray> outputs = new ArrayList<>();
        for (int t = 0; t < T; t++) {
            INDArray a = all.get(NDArrayIndex.interval(t * N, (t + 1) * N), NDArrayIndex.all()).add(h.mmul(Wh));
            INDArray gates = Transforms.sigmoid(a);
            c = part(gates, 1).mul(c).add(part(gates, 0).mul(Transforms.tanh(part(a, 2))));
            h = part(gates, 3).mul(Transforms.tanh(c));
            outputs.add(h);
        }
        return Nd4j.stack(0, outputs.toArray(INDArray[]::new));
    }

    private static INDArray part(INDArray a, int k) {
        long H = a.size(1) / 4;
        return a.get(NDArrayIndex.all(), NDArrayIndex.interval(k * H, (k + 1) * H));
    }
}
