import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        INDArray real = Nd4j.zerosLike(losses);
        for (int i = 0; i < losses.length(); i++) {
            real.putScalar(i, mask.getDouble(i) == 1 ? losses.getDouble(i) : 0);
        }
        return real.sumNumber().doubleValue() / mask.sumNumber().doubleValue();
    }
}
