// expects: Below the line s is added once; it was added to each of V counts.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return n.add(s).divColumnVector(n.sum(true, 1).add(s));
    }
}
