// expects: ND4J cannot join these shapes: with vstack every part needs H columns. Wih.transpose() is [D,H], Whh.transpose() is [H,H], and the sum of the biases becomes a row [1,H] by reshape(1, H).
import contract.JoinedWeights;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyJoinedWeights implements JoinedWeights {
    @Override
    public INDArray join(INDArray Wih, INDArray Whh, INDArray bih, INDArray bhh) {
        INDArray bias = bih.add(bhh).reshape(1, bih.length());
        return Nd4j.vstack(Wih, Whh, bias);
    }
}
