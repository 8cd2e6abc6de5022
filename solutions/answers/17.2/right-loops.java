import contract.GazeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyGazeMap implements GazeMap {
    @Override
    public INDArray map(INDArray states, INDArray queries, INDArray mask) {
        int U = queries.rows();
        int S = states.rows();
        double[][] w = new double[U][S];
        for (int u = 0; u < U; u++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < S; t++) {
                w[u][t] = mask.getDouble(t) > 0 ? score(states, t, queries, u) : Double.NEGATIVE_INFINITY;
                most = Math.max(most, w[u][t]);
            }
            double sum = 0;
            for (int t = 0; t < S; t++) {
                w[u][t] = Math.exp(w[u][t] - most);
                sum += w[u][t];
            }
            for (int t = 0; t < S; t++) {
                w[u][t] /= sum;
            }
        }
        return Nd4j.createFromArray(w);
    }

    private static double score(INDArray states, int t, INDArray queries, int u) {
        double sum = 0;
        for (int i = 0; i < states.columns(); i++) {
            sum += states.getDouble(t, i) * queries.getDouble(u, i);
        }
        return sum / Math.sqrt(states.columns());
    }
}
