// expects: The biases stand in two rows: there is one constant 1, so they are added into one row.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        return Nd4j.vstack(Wih.transpose(), Whh.transpose(), bih.reshape(1, bih.length()), bhh.reshape(1, bhh.length()));
    }
}
