// expects: Your answer writes into n
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        n.addi(s);
        return n.divColumnVector(n.sum(true, 1));
    }
}
