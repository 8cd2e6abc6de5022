// expects: τ becomes a whole number in your answer: (int) 0.6 is 0. Divide by τ as it is.
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray scaled = z.div((int) tau);
        INDArray e = Transforms.exp(scaled.sub(scaled.maxNumber()));
        return e.div(e.sumNumber());
    }
}
