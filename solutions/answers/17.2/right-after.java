import contract.GazeMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Leaves the padding out, and puts its zeros in at the end. */
class MyGazeMap implements GazeMap {
    @Override
    public INDArray map(INDArray states, INDArray queries, INDArray mask) {
        INDArray w = Nd4j.zeros(queries.rows(), states.rows());
        for (int u = 0; u < queries.rows(); u++) {
            INDArray e = states.mmul(queries.getRow(u)).div(Math.sqrt(queries.columns()));
            double most = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < states.rows(); t++) {
                if (mask.getDouble(t) == 1) {
                    most = Math.max(most, e.getDouble(t));
                }
            }
            double sum = 0;
            for (int t = 0; t < states.rows(); t++) {
                double p = mask.getDouble(t) == 1 ? Math.exp(e.getDouble(t) - most) : 0;
                sum += p;
                w.putScalar(u, t, p);
            }
            w.getRow(u).divi(sum);
        }
        return w;
    }
}
