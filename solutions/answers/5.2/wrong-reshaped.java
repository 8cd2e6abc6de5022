// expects: Wih is not transposed but dealt out anew: reshape moves no dimension, transpose does.
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        INDArray bias = bih.add(bhh).reshape(1, bih.length());
        return Nd4j.vstack(Wih.reshape(Wih.size(1), Wih.size(0)), Whh.transpose(), bias);
    }
}
