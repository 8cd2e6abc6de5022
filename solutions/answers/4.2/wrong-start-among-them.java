// expects: The start is among the states: the first one in the result is s_0, after the first step.
import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0) + 1, start.size(0), start.size(1));
        INDArray s = start;
        states.putSlice(0, s);
        for (int t = 0; t < x.size(0); t++) {
            s = Transforms.tanh(x.slice(t).mmul(Wx).add(s.mmul(Wh)).addRowVector(b));
            states.putSlice(t + 1, s);
        }
        return states;
    }
}
