import contract.MelEnergies;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMelEnergies implements MelEnergies {
    @Override
    public INDArray bands(INDArray power, int rate, int K) {
        int columns = (int) power.columns();
        INDArray weights = Nd4j.zeros(power.dataType(), columns, K);
        double step = Math.log(1 + rate / 1400.0) / (K + 1); // the 2595 and the base of the logarithm cancel
        for (int b = 0; b < K; b++) {
            double low = 700 * Math.expm1(b * step);
            double top = 700 * Math.expm1((b + 1) * step);
            double high = 700 * Math.expm1((b + 2) * step);
            for (int k = 0; k < columns; k++) {
                double f = 0.5 * k * rate / (columns - 1);
                double w = f < top ? (f - low) / (top - low) : (high - f) / (high - top);
                weights.putScalar(new int[] {k, b}, Math.max(0, w));
            }
        }
        return power.mmul(weights);
    }
}
