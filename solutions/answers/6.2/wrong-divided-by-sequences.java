// expects: The sum is divided by N, the sequences: divide by the number of real cells.
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.mul(mask).sumNumber().doubleValue() / losses.columns();
    }
}
