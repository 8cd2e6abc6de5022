import contract.MelEnergies;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMelEnergies implements MelEnergies {
    @Override
    public INDArray bands(INDArray power, int rate, int K) {
        INDArray bands = Nd4j.zeros(power.rows(), K);
        int last = (int) power.columns() - 1;
        for (int k = 0; k <= last; k++) {
            double f = (double) k * rate / (2 * last);
            for (int b = 0; b < K; b++) {
                double low = corner(b, rate, K), top = corner(b + 1, rate, K), high = corner(b + 2, rate, K);
                if (f > low && f < high) {
                    double w = f <= top ? (f - low) / (top - low) : (high - f) / (high - top);
                    bands.getColumn(b).addi(power.getColumn(k).mul(w));
                }
            }
        }
        return bands;
    }

    private static double corner(int j, int rate, int K) {
        double mel = 2595 * Math.log10(1 + rate / 2.0 / 700) * j / (K + 1);
        return 700 * (Math.pow(10, mel / 2595) - 1);
    }
}
