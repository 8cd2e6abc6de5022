import contract.LatticeLoss;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLatticeLoss implements LatticeLoss {
    @Override
    public double loss(INDArray logY, int[] target) {
        // what all ways from a node to the end have together, remembered for each node
        Double[][] known = new Double[(int) logY.size(0)][target.length + 1];
        return -rest(0, 0, logY, target, known);
    }

    private double rest(int t, int u, INDArray logY, int[] target, Double[][] known) {
        if (known[t][u] == null) {
            boolean isLast = t == known.length - 1;
            double blank = logY.getDouble(t, u, 0);
            double wait = isLast && u < target.length
                    ? Double.NEGATIVE_INFINITY
                    : blank + (isLast ? 0 : rest(t + 1, u, logY, target, known));
            double write = u == target.length
                    ? Double.NEGATIVE_INFINITY
                    : logY.getDouble(t, u, target[u]) + rest(t, u + 1, logY, target, known);
            double m = Math.max(wait, write);
            known[t][u] = m + Math.log1p(Math.exp(Math.min(wait, write) - m));
        }
        return known[t][u];
    }
}
