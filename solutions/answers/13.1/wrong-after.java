// expects: The probabilities are divided by τ after the softmax
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z;
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.sumNumber()).div(tau);
    }
}
