// expects: This is the mean of the sequences' means
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.mul(mask).sum(0).div(mask.sum(0)).meanNumber().doubleValue();
    }
}
