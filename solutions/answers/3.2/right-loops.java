import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        int V = (int) n.size(0);
        INDArray p = n.dup();
        for (int a = 0; a < V; a++) {
            double sum = 0;
            for (int b = 0; b < V; b++) {
                sum += n.getDouble(a, b);
            }
            for (int b = 0; b < V; b++) {
                p.putScalar(a, b, (n.getDouble(a, b) + s) / (sum + s * V));
            }
        }
        return p;
    }
}
