import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return n.add(s).divColumnVector(n.sum(true, 1).add(s * n.size(1)));
    }
}
