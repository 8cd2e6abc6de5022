// expects: Your answer writes into x
import contract.MaskedDescent;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedDescent implements MaskedDescent {
    @Override
    public double[] fit(INDArray x, INDArray y, INDArray mask, double rate, int steps) {
        double w = 0;
        double b = 0;
        double cells = mask.sumNumber().doubleValue();
        for (int step = 0; step < steps; step++) {
            x.muli(mask);
            INDArray error = x.mul(w).add(b).sub(y).mul(mask);
            double gradientOfW = 2 * error.mul(x).sumNumber().doubleValue() / cells;
            double gradientOfB = 2 * error.sumNumber().doubleValue() / cells;
            w -= rate * gradientOfW;
            b -= rate * gradientOfB;
        }
        return new double[] {w, b};
    }
}
