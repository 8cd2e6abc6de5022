// expects: The largest logit m is taken off and not added again: ln Σ e^z = m + ln Σ e^(z − m).
import contract.CrossEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyCrossEntropy implements CrossEntropy {
    @Override
    public double loss(INDArray z, int[] targets) {
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            INDArray row = z.getRow(n);
            INDArray shifted = row.sub(row.maxNumber());
            sum += Math.log(Transforms.exp(shifted).sumNumber().doubleValue()) - row.getDouble(targets[n]);
        }
        return sum / targets.length;
    }
}
