// expects: On the way an exponential became infinite or a probability 0: use m + ln Σ e^(z − m) − z[target], where m is the row's largest logit.
import contract.CrossEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCrossEntropy implements CrossEntropy {
    @Override
    public double loss(INDArray z, int[] targets) {
        INDArray p = Transforms.softmax(z);
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            sum -= Math.log(p.getDouble(n, targets[n]));
        }
        return sum / targets.length;
    }
}
