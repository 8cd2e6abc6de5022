// expects: The second layer's own state stands before what it hears: the row is [f_t, s_{t−1}].
import contract.TwoLayers;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTwoLayers implements TwoLayers {
    @Override
    public INDArray states(INDArray x, INDArray W1, INDArray b1, INDArray W2, INDArray b2) {
        INDArray states = Nd4j.create(x.shape());
        INDArray f = Nd4j.zeros(x.size(1), x.size(2));
        INDArray s = Nd4j.zeros(x.size(1), x.size(2));
        for (int t = 0; t < x.size(0); t++) {
            f = Transforms.tanh(Nd4j.hstack(x.slice(t), f).mmul(W1).addRowVector(b1));
            s = Transforms.tanh(Nd4j.hstack(s, f).mmul(W2).addRowVector(b2));
            states.putSlice(t, s);
        }
        return states;
    }
}
