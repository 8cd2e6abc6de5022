// expects: These are the probabilities to the power 1/τ, which do not sum to 1: divide them by their sum.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z;
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return Transforms.pow(e.div(e.sumNumber()), 1 / tau);
    }
}
