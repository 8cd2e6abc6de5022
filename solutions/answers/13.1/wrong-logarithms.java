// expects: These are logarithms of the probabilities: take exp of them.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return Transforms.log(e.div(e.sumNumber()));
    }
}
