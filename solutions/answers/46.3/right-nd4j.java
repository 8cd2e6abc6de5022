import contract.KalmanUpdate;
import contract.WeightBelief;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyKalmanUpdate implements KalmanUpdate {
    @Override
    public WeightBelief update(INDArray w, INDArray P, INDArray g, double R, double e) {
        long n = w.length();
        INDArray Pg = P.mmul(g.reshape(n, 1));
        double spread = g.reshape(1, n).mmul(Pg).getDouble(0);
        INDArray k = Pg.div(R + spread);
        return new WeightBelief(w.add(k.reshape(n).mul(e)), P.sub(k.mmul(Pg.transpose())));
    }
}
