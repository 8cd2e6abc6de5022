// expects: The logits are multiplied by τ: divide them.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.mul(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.sumNumber());
    }
}
