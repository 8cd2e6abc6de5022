import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        INDArray p = n.dup().addi(s);
        return p.diviColumnVector(p.sum(1));
    }
}
