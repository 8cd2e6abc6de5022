import contract.Glance;
import contract.ScaledGlance;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyScaledGlance implements ScaledGlance {
    @Override
    public Glance attend(INDArray states, INDArray query) {
        int S = states.rows();
        int H = states.columns();
        double[] w = new double[S];
        double sum = 0;
        for (int t = 0; t < S; t++) {
            double score = 0;
            for (int i = 0; i < H; i++) {
                score += query.getDouble(i) * states.getDouble(t, i);
            }
            w[t] = Math.exp(score / Math.sqrt(H));
            sum += w[t];
        }
        double[] context = new double[H];
        for (int t = 0; t < S; t++) {
            w[t] /= sum;
            for (int i = 0; i < H; i++) {
                context[i] += w[t] * states.getDouble(t, i);
            }
        }
        return new Glance(Nd4j.createFromArray(w), Nd4j.createFromArray(context));
    }
}
