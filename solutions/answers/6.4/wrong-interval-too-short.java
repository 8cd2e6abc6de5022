// expects: The mean stops one input too early: x_t itself belongs to m_t.
import contract.CausalStates;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCausalStates implements CausalStates {
    @Override
    public INDArray states(INDArray x, INDArray Wx, INDArray Wh, INDArray b) {
        INDArray[] states = new INDArray[(int) x.size(0)];
        INDArray h = Nd4j.zeros(x.size(1), Wh.size(0));
        for (int t = 0; t < states.length; t++) {
            INDArray mean = x.get(NDArrayIndex.interval(0, t), NDArrayIndex.all(), NDArrayIndex.all()).mean(0);
            h = Transforms.tanh(x.slice(t).sub(mean).mmul(Wx).add(h.mmul(Wh)).addRowVector(b));
            states[t] = h;
        }
        return Nd4j.stack(0, states);
    }
}
