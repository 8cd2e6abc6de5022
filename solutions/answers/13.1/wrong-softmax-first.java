// expects: The softmax comes first and stands in for the logits: divide z itself by τ.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray p = Transforms.softmax(z.reshape(1, z.length())).reshape(z.length());
        INDArray scaled = p.div(tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.sumNumber());
    }
}
