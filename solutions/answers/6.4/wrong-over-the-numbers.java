// expects: The mean is taken over the D numbers of an input: it is taken over time, for each number by itself.
import contract.CausalStates;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCausalStates implements CausalStates {
    @Override
    public INDArray states(INDArray x, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0), x.size(1), Wh.size(0));
        INDArray h = Nd4j.zeros(x.size(1), Wh.size(0));
        for (int t = 0; t < x.size(0); t++) {
            INDArray centred = x.slice(t).subColumnVector(x.slice(t).mean(true, 1));
            h = Transforms.tanh(centred.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            states.putSlice(t, h);
        }
        return states;
    }
}
