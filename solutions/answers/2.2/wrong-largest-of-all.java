// expects: The largest logit of the whole matrix is taken off: a row far below it loses all its exponentials. Each row needs its own m.
import contract.CrossEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyCrossEntropy implements CrossEntropy {
    @Override
    public double loss(INDArray z, int[] targets) {
        double m = z.maxNumber().doubleValue();
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            double e = 0;
            for (int k = 0; k < z.columns(); k++) {
                e += Math.exp(z.getDouble(n, k) - m);
            }
            sum += m + Math.log(e) - z.getDouble(n, targets[n]);
        }
        return sum / targets.length;
    }
}
