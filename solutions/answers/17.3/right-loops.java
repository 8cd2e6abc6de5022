import contract.AdditiveScores;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyAdditiveScores implements AdditiveScores {
    @Override
    public INDArray scores(INDArray states, INDArray query, INDArray Wq, INDArray Ws, INDArray v) {
        double[] scores = new double[states.rows()];
        for (int t = 0; t < states.rows(); t++) {
            for (int a = 0; a < v.length(); a++) {
                double fromQuery = 0;
                for (int i = 0; i < query.length(); i++) {
                    fromQuery += query.getDouble(i) * Wq.getDouble(i, a);
                }
                double fromState = 0;
                for (int i = 0; i < states.columns(); i++) {
                    fromState += states.getDouble(t, i) * Ws.getDouble(i, a);
                }
                scores[t] += Math.tanh(fromQuery + fromState) * v.getDouble(a);
            }
        }
        return Nd4j.createFromArray(scores);
    }
}
