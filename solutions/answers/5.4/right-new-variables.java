import contract.TwoLayers;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTwoLayers implements TwoLayers {
    @Override
    public INDArray states(INDArray x, INDArray W1, INDArray b1, INDArray W2, INDArray b2) {
        INDArray states = Nd4j.create(x.shape());
        INDArray first = Nd4j.zeros(x.size(1), x.size(2));
        INDArray second = Nd4j.zeros(x.size(1), x.size(2));
        for (int t = 0; t < x.size(0); t++) {
            INDArray f = Transforms.tanh(Nd4j.hstack(x.slice(t), first).mmul(W1).add(b1));
            second = Transforms.tanh(Nd4j.hstack(f, second).mmul(W2).add(b2));
            first = f;
            states.putSlice(t, second);
        }
        return states;
    }
}
