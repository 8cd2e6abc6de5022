// expects: Your answer writes into z
import contract.Temperature;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyTemperature implements Temperature {
    @Override
    public INDArray probabilities(INDArray z, double tau) {
        z.divi(tau);
        INDArray e = Transforms.exp(z.sub(z.maxNumber()));
        return e.div(e.sumNumber());
    }
}
