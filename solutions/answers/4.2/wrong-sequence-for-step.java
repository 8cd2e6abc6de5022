// expects: slice(t, 1) takes sequence t: slice(t) takes step t, since time is the first dimension.
import contract.ElmanLoop;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyElmanLoop implements ElmanLoop {
    @Override
    public INDArray states(INDArray x, INDArray start, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray[] states = new INDArray[(int) x.size(0)];
        INDArray s = start;
        for (int t = 0; t < states.length; t++) {
            s = Transforms.tanh(x.slice(t, 1).mmul(Wx).add(s.mmul(Wh)).addRowVector(b));
            states[t] = s;
        }
        return Nd4j.stack(0, states);
    }
}
