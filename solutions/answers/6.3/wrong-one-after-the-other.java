// expects: w is changed before the error for b is taken: both gradients belong to the same w and b.
import contract.MaskedDescent;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedDescent implements MaskedDescent {
    @Override
    public double[] fit(INDArray x, INDArray y, INDArray mask, double rate, int steps) {
        double w = 0;
        double b = 0;
        double cells = mask.sumNumber().doubleValue();
        for (int step = 0; step < steps; step++) {
            INDArray error = x.mul(w).add(b).sub(y).mul(mask);
            w -= rate * 2 * error.mul(x).sumNumber().doubleValue() / cells;
            error = x.mul(w).add(b).sub(y).mul(mask);
            b -= rate * 2 * error.sumNumber().doubleValue() / cells;
        }
        return new double[] {w, b};
    }
}
