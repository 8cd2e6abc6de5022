// expects: The mean is taken over all cells
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.meanNumber().doubleValue();
    }
}
