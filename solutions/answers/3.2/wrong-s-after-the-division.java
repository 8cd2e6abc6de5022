// expects: The s is added after the division: it belongs to each count, and s V to the sum below.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return n.divColumnVector(n.sum(true, 1)).add(s);
    }
}
