import contract.MelEnergies;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyMelEnergies implements MelEnergies {
    @Override
    public INDArray bands(INDArray power, int rate, int K) {
        int columns = (int) power.columns();
        double[] p = new double[K + 2];
        for (int j = 0; j < p.length; j++) {
            double mel = j * 2595 * Math.log10(1 + rate / 2.0 / 700) / (K + 2);
            p[j] = 700 * (Math.pow(10, mel / 2595) - 1);
        }
        INDArray weights = Nd4j.zeros(columns, K);
        for (int k = 0; k < columns; k++) {
            double f = (double) k * rate / (2 * (columns - 1));
            for (int b = 0; b < K; b++) {
                double w = Math.min((f - p[b]) / (p[b + 1] - p[b]), (p[b + 2] - f) / (p[b + 2] - p[b + 1]));
                weights.putScalar(new int[] {k, b}, Math.max(0, w));
            }
        }
        return power.mmul(weights);
    }
}
