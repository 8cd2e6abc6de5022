// expects: Below the line stands the sum of the whole table: row a is divided by its own sum, n_a + s V.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        double all = n.sumNumber().doubleValue();
        return n.add(s).div(all + s * n.columns());
    }
}
