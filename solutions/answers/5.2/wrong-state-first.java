// expects: The state's rows stand first: the row is [x, h, 1], so the input's come first.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        return Nd4j.vstack(Whh.transpose(), Wih.transpose(), bih.add(bhh).reshape(1, bih.length()));
    }
}
