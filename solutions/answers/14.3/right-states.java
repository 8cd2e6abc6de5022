import contract.CtcForward;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyCtcForward implements CtcForward {
    @Override
    public INDArray logAlpha(INDArray logY, int[] target) {
        int[] states = new int[2 * target.length + 1];
        for (int u = 0; u < target.length; u++) {
            states[2 * u + 1] = target[u];
        }
        INDArray alpha = Nd4j.create(logY.size(0), states.length).assign(Double.NEGATIVE_INFINITY);
        for (int t = 0; t < logY.size(0); t++) {
            for (int s = 0; s < states.length; s++) {
                double arriving = t == 0 && s < 2 ? 0 : Double.NEGATIVE_INFINITY;
                for (int back = 0; t > 0 && back <= 2; back++) {
                    boolean open = s >= back && (back < 2 || states[s] != 0 && states[s] != states[s - 2]);
                    arriving = open ? logSum(arriving, alpha.getDouble(t - 1, s - back)) : arriving;
                }
                alpha.putScalar(t, s, arriving + logY.getDouble(t, states[s]));
            }
        }
        return alpha;
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        if (larger == Double.NEGATIVE_INFINITY) {
            return larger;
        }
        return larger + Math.log(Math.exp(a - larger) + Math.exp(b - larger));
    }
}
