// expects: Each column sums to 1: a row holds what comes after one word, so each row must.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        INDArray more = n.add(s);
        return more.divRowVector(more.sum(0));
    }
}
