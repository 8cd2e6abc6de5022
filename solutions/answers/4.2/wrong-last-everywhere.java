// expects: Every place holds the last state: put a copy of the state into the result at each step.
import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray s = start.dup();
        INDArray[] states = new INDArray[(int) x.size(0)];
        for (int t = 0; t < states.length; t++) {
            s.assign(Transforms.tanh(x.slice(t).mmul(Wx).add(s.mmul(Wh)).addRowVector(b)));
            states[t] = s;
        }
        return Nd4j.stack(0, states);
    }
}
