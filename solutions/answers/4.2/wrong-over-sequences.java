// expects: The loop runs over N, the sequences: it runs over time, t below x.size(0).
import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0), start.size(0), start.size(1));
        INDArray s = start;
        for (int n = 0; n < x.size(1); n++) {
            s = Transforms.tanh(x.slice(n).mmul(Wx).add(s.mmul(Wh)).addRowVector(b));
            states.putSlice(n, s);
        }
        return states;
    }
}
