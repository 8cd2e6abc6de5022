// expects: The sum is taken at temperature 1: it needs z / τ as well.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(Transforms.exp(z.sub(scaled.maxNumber())).sumNumber());
    }
}
