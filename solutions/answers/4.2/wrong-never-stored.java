// expects: The result stays empty: put the state of each step into it, putSlice(t, s).
import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.zeros(x.size(0), start.size(0), start.size(1));
        INDArray s = start;
        for (int t = 0; t < x.size(0); t++) {
            s = Transforms.tanh(x.slice(t).mmul(Wx).add(s.mmul(Wh)).addRowVector(b));
        }
        return states;
    }
}
