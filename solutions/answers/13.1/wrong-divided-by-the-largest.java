// expects: The row does not sum to 1: divide by the sum of the exponentials.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.maxNumber());
    }
}
