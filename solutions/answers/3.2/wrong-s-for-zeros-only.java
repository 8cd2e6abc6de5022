// expects: The s is added only where nothing was counted: it belongs to every count.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        INDArray more = n.dup();
        for (int a = 0; a < n.rows(); a++) {
            for (int b = 0; b < n.columns(); b++) {
                if (n.getDouble(a, b) == 0) {
                    more.putScalar(a, b, s);
                }
            }
        }
        return more.divColumnVector(more.sum(true, 1));
    }
}
