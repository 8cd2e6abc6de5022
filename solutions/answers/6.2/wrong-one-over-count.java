// expects: 1 / count is a division of whole numbers and gives 0: divide the sum, a double, by the count.
import contract.MaskedMean;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedMean implements MaskedMean {
    @Override
    public double mean(INDArray losses, INDArray mask) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < mask.length(); i++) {
            if (mask.getDouble(i) > 0) {
                sum += losses.getDouble(i);
                count++;
            }
        }
        return 1 / count * sum;
    }
}
