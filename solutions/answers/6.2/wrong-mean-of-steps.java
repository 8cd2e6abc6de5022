// expects: This is the mean of the steps' means
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.mul(mask).sum(1).div(mask.sum(1)).meanNumber().doubleValue();
    }
}
