// expects: The logits are divided by τ twice.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()).div(tau));
        return e.div(e.sumNumber());
    }
}
