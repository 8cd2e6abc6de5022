// expects: This is the run as it was found.
import contract.TwoLayers;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTwoLayers implements TwoLayers {
    @Override
    public INDArray states(INDArray x, INDArray W1, INDArray b1, INDArray W2, INDArray b2) {
        INDArray states = Nd4j.create(x.shape());
        INDArray h = Nd4j.zeros(x.size(1), x.size(2));
        for (int t = 0; t < x.size(0); t++) {
            h = Transforms.tanh(Nd4j.hstack(x.slice(t), h).mmul(W1).addRowVector(b1));
            h = Transforms.tanh(Nd4j.hstack(h, h).mmul(W1).addRowVector(b1));
            states.putSlice(t, h);
        }
        return states;
    }
}
