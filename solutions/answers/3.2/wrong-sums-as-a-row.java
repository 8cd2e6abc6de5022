// expects: The row sums are a vector [V] and divide the columns: keep them a column with sum(true, 1), and use divColumnVector.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        INDArray more = n.add(s);
        return more.div(more.sum(1));
    }
}
