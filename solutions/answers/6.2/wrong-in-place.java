// expects: 0 times NaN is NaN
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.muli(mask).sumNumber().doubleValue() / mask.sumNumber().doubleValue();
    }
}
