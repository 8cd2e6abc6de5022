import contract.LostRate;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLostRate implements LostRate {
    @Override
    public int find(INDArray sound, int[] rates) {
        // Moved by one period the sound is like itself. Moved by two it would be as well: so the lowest rate that fits.
        double[] x = sound.toDoubleVector();
        int[] sorted = rates.clone();
        Arrays.sort(sorted);
        double[] alike = new double[sorted.length];
        double most = 0;
        for (int k = 0; k < sorted.length; k++) {
            int lag = (int) Math.round(sorted[k] / 440.0);
            for (int i = 0; i + lag < x.length; i++) {
                alike[k] += x[i] * x[i + lag] / (x.length - lag);
            }
            most = Math.max(most, alike[k]);
        }
        for (int k = 0; k < sorted.length; k++) {
            if (alike[k] > 0.7 * most) {
                return sorted[k];
            }
        }
        return sorted[0];
    }
}
