// expects: A sequence begins with the state that the one before it left: each begins with zeros.
import contract.ReaderFromTheEnd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyReaderFromTheEnd implements ReaderFromTheEnd {
    @Override
    public INDArray states(INDArray x, int[] lengths, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.zeros(x.size(0), x.size(1), Wh.size(0));
        INDArray h = Nd4j.zeros(1, Wh.size(0));
        for (int n = 0; n < lengths.length; n++) {
            for (int t = lengths[n] - 1; t >= 0; t--) {
                h = Transforms.tanh(x.slice(t).getRow(n, true).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
                states.slice(t).putRow(n, h);
            }
        }
        return states;
    }
}
