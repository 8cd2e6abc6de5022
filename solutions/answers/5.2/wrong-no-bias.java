// expects: The bias is missing.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        return Nd4j.vstack(Wih.transpose(), Whh.transpose());
    }
}
