// expects: The largest of z is subtracted from z / τ: divide first, then subtract the largest of what came out.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau);
        INDArray e = Transforms.exp(scaled.sub(z.maxNumber()));
        return e.div(e.sumNumber());
    }
}
