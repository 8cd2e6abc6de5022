import contract.KalmanUpdate;
import contract.WeightBelief;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyKalmanUpdate implements KalmanUpdate {
    @Override
    public WeightBelief update(INDArray w, INDArray P, INDArray g, double R, double e) {
        int n = (int) w.length();
        double[] Pg = new double[n];
        double below = R;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Pg[i] += P.getDouble(i, j) * g.getDouble(j);
            }
            below += g.getDouble(i) * Pg[i];
        }
        double[] moved = new double[n];
        double[][] surer = new double[n][n];
        for (int i = 0; i < n; i++) {
            moved[i] = w.getDouble(i) + Pg[i] / below * e;
            for (int j = 0; j < n; j++) {
                surer[i][j] = P.getDouble(i, j) - Pg[i] * Pg[j] / below;
            }
        }
        return new WeightBelief(Nd4j.createFromArray(moved), Nd4j.createFromArray(surer));
    }
}
