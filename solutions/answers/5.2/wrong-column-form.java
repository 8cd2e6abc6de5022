// expects: This is the matrix of the column notation: transpose it.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        return Nd4j.hstack(Wih, Whh, bih.add(bhh).reshape(bih.length(), 1));
    }
}
