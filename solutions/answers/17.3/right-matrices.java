import contract.AdditiveScores;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyAdditiveScores implements AdditiveScores {
    @Override
    public INDArray scores(INDArray states, INDArray query, INDArray Wq, INDArray Ws, INDArray v) {
        INDArray q = Wq.transpose().mmul(query);
        INDArray keys = states.mmul(Ws);
        INDArray hidden = Transforms.tanh(keys.addRowVector(q));
        return hidden.mmul(v);
    }
}
