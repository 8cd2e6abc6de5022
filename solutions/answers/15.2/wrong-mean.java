// expects: Each band is divided by the sum of its weights
import contract.MelEnergies;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMelEnergies implements MelEnergies {
    @Override
    public INDArray bands(INDArray power, int rate, int K) {
        int columns = (int) power.columns();
        int L = 2 * (columns - 1);
        double[] p = new double[K + 2];
        for (int j = 0; j < K + 2; j++) {
            p[j] = hertz(j * mel(rate / 2.0) / (K + 1));
        }
        float[][] bands = new float[(int) power.rows()][K];
        for (int t = 0; t < bands.length; t++) {
            for (int b = 0; b < K; b++) {
                double weights = 0;
                for (int k = 0; k < columns; k++) {
                    double f = (double) k * rate / L;
                    double w = Math.max(0, Math.min((f - p[b]) / (p[b + 1] - p[b]), (p[b + 2] - f) / (p[b + 2] - p[b + 1])));
                    weights += w;
                    bands[t][b] += (float) (w * power.getDouble(t, k));
                }
                bands[t][b] /= (float) weights;
            }
        }
        return Nd4j.createFromArray(bands);
    }

    private static double mel(double f) {
        return 2595 * Math.log10(1 + f / 700);
    }

    private static double hertz(double m) {
        return 700 * (Math.pow(10, m / 2595) - 1);
    }
}
