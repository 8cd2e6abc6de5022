import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        double sum = 0;
        double count = 0;
        for (int n = 0; n < losses.size(1); n++) {
            for (int t = 0; t < losses.size(0); t++) {
                if (mask.getDouble(t, n) > 0) {
                    sum += losses.getDouble(t, n);
                    count++;
                }
            }
        }
        return sum / count;
    }
}
