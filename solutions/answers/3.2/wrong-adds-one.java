// expects: 1 is added to every count, whatever s is.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        INDArray more = n.add(1);
        return more.divColumnVector(more.sum(true, 1));
    }
}
