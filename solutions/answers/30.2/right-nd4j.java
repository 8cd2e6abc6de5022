import contract.PolicyPush;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyPolicyPush implements PolicyPush {
    @Override
    public double[] push(double[] logits, int action, double came, double expected) {
        INDArray z = Nd4j.createFromArray(logits);
        INDArray powers = Transforms.exp(z.sub(z.maxNumber()));
        INDArray probabilities = powers.div(powers.sumNumber());
        INDArray taken = Nd4j.zeros(probabilities.dataType(), logits.length);
        taken.putScalar(action, 1);
        // whole vectors at once: onehot minus softmax, scaled by the advantage
        return taken.sub(probabilities).mul(came - expected).toDoubleVector();
    }
}
