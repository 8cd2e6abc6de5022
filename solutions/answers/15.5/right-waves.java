import contract.LostRate;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLostRate implements LostRate {
    @Override
    public int find(INDArray sound, int[] rates) {
        double[] strength = new double[rates.length];
        for (int k = 0; k < rates.length; k++) {
            double s = 0;
            double c = 0;
            for (int i = 0; i < sound.length(); i++) {
                double angle = 2 * Math.PI * 440 * i / rates[k];
                s += sound.getDouble(i) * Math.sin(angle);
                c += sound.getDouble(i) * Math.cos(angle);
            }
            strength[k] = Math.sqrt(s * s + c * c);
        }
        double loudest = Arrays.stream(strength).max().getAsDouble();
        int best = 0;
        for (int k = 0; k < rates.length; k++) {
            if (strength[k] > 0.25 * loudest && rates[k] > best) {
                best = rates[k];
            }
        }
        return best;
    }
}
