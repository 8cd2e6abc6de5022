// expects: The logits have the wrong sign: the largest must become the likeliest.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div(tau).neg();
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.sumNumber());
    }
}
