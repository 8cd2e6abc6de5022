// expects: A softmax stands where counts are to be divided by their sum.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        return Transforms.softmax(n.add(s));
    }
}
