// expects: The mask is used the wrong way round
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        return losses.mul(mask.rsub(1)).sumNumber().doubleValue() / mask.rsub(1).sumNumber().doubleValue();
    }
}
