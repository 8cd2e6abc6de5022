// expects: The sum is kept in an int, which cuts the decimals off: use a double.
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        int sum = 0;
        int count = 0;
        for (int t = 0; t < losses.rows(); t++) {
            for (int n = 0; n < losses.columns(); n++) {
                if (mask.getInt(t, n) == 1) {
                    sum += losses.getDouble(t, n);
                    count++;
                }
            }
        }
        return sum / count;
    }
}
