// expects: The s stands below the line only: it belongs to the count as well.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return n.divColumnVector(n.sum(true, 1).add(s * n.size(0)));
    }
}
