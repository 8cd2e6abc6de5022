// expects: Your answer writes into bih
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        bih.addi(bhh);
        return Nd4j.vstack(Wih.transpose(), Whh.transpose(), bih.reshape(1, bih.length()));
    }
}
