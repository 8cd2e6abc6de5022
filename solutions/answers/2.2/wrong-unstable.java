// expects: On the way an exponential became infinite or a probability 0: use m + ln Σ e^(z − m) − z[target], where m is the row's largest logit.
import contract.CrossEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyCrossEntropy implements CrossEntropy {
    @Override
    public double loss(INDArray z, int[] targets) {
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            double e = 0;
            for (int k = 0; k < z.columns(); k++) {
                e += Math.exp(z.getDouble(n, k));
            }
            sum -= Math.log(Math.exp(z.getDouble(n, targets[n])) / e);
        }
        return sum / targets.length;
    }
}
