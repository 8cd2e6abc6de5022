// expects: The s is missing: a pair that was never met must not be impossible.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return n.divColumnVector(n.sum(true, 1));
    }
}
