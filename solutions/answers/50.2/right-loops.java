import contract.MinimalStep;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMinimalStep implements MinimalStep {
    @Override
    public INDArray step(INDArray x, INDArray h, INDArray Wz, INDArray bz, INDArray Wn, INDArray bn) {
        INDArray after = h.dup();
        for (int row = 0; row < h.rows(); row++) {
            for (int unit = 0; unit < h.columns(); unit++) {
                double a = bz.getDouble(unit);
                double n = bn.getDouble(unit);
                for (int d = 0; d < x.columns(); d++) {
                    a += x.getDouble(row, d) * Wz.getDouble(d, unit);
                    n += x.getDouble(row, d) * Wn.getDouble(d, unit);
                }
                double z = 1 / (1 + Math.exp(-a));
                double before = h.getDouble(row, unit);
                after.putScalar(row, unit, before + z * (n - before));
            }
        }
        return after;
    }
}
