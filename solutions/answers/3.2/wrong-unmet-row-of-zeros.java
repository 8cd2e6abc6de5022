// expects: The row of a word after which nothing was counted is empty: it is s / (s V), the same for every word.
import contract.BigramProbabilities;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyBigramProbabilities implements BigramProbabilities {
    @Override
    public INDArray probabilities(INDArray n, double s) {
        int V = n.rows();
        float[][] p = new float[V][V];
        for (int a = 0; a < V; a++) {
            double sum = n.getRow(a).sumNumber().doubleValue();
            for (int b = 0; sum > 0 && b < V; b++) {
                p[a][b] = (float) ((n.getDouble(a, b) + s) / (sum + s * V));
            }
        }
        return org.nd4j.linalg.factory.Nd4j.createFromArray(p);
    }
}
