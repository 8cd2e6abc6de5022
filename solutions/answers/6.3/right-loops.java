import contract.MaskedDescent;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyMaskedDescent implements MaskedDescent {
    @Override
    public double[] fit(INDArray x, INDArray y, INDArray mask, double rate, int steps) {
        double w = 0;
        double b = 0;
        double cells = mask.sumNumber().doubleValue();
        for (int step = 0; step < steps; step++) {
            double gradientOfW = 0;
            double gradientOfB = 0;
            for (int i = 0; i < x.length(); i++) {
                if (mask.getDouble(i) > 0) {
                    double error = w * x.getDouble(i) + b - y.getDouble(i);
                    gradientOfW += 2 * error * x.getDouble(i) / cells;
                    gradientOfB += 2 * error / cells;
                }
            }
            w -= rate * gradientOfW;
            b -= rate * gradientOfB;
        }
        return new double[] {w, b};
    }
}
