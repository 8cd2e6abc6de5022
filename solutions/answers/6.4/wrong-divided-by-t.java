// expects: The inputs so far are divided by t: at step t there are t + 1 of them.
import contract.CausalStates;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCausalStates implements CausalStates {
    @Override
    public INDArray states(INDArray x, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray states = Nd4j.create(x.size(0), x.size(1), Wh.size(0));
        INDArray h = Nd4j.zeros(x.size(1), Wh.size(0));
        INDArray sum = Nd4j.zeros(x.size(1), x.size(2));
        for (int t = 0; t < x.size(0); t++) {
            sum = sum.add(x.slice(t));
            INDArray centred = x.slice(t).sub(sum.div(t));
            h = Transforms.tanh(centred.mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            states.putSlice(t, h);
        }
        return states;
    }
}
