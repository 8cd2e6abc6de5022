// expects: Where z / τ is big its exponential is infinite
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        INDArray e = Transforms.exp(z.div(tau));
        return e.div(e.sumNumber());
    }
}
