// expects: The bias stands first: the row is [x, h, 1], so it is the last row.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        return Nd4j.vstack(bih.add(bhh).reshape(1, bih.length()), Wih.transpose(), Whh.transpose());
    }
}
