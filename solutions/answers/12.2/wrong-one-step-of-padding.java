// expects: The reader begins at step L, which is padding: the last real step is L − 1.
import contract.ReaderFromTheEnd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReaderFromTheEnd implements ReaderFromTheEnd {
    @Override
    public INDArray states(INDArray x, int[] lengths, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.zeros(x.size(0), x.size(1), Wh.size(0));
        for (int n = 0; n < lengths.length; n++) {
            INDArray h = Nd4j.zeros(1, Wh.size(0));
            for (int t = Math.min(lengths[n], (int) x.size(0) - 1); t >= 0; t--) {
                h = Transforms.tanh(x.slice(t).getRow(n, true).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
                if (t < lengths[n]) {
                    states.slice(t).putRow(n, h);
                }
            }
        }
        return states;
    }
}
