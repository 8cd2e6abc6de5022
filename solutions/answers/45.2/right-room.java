import contract.SlotUsage;
import java.util.Arrays;

class MySlotUsage implements SlotUsage {
    @Override
    public double[] usage(double[] usage, double[] write, double[][] read, double[] free) {
        double[] kept = new double[usage.length];
        Arrays.fill(kept, 1);
        for (int r = 0; r < free.length; r++) {
            for (int k = 0; k < kept.length; k++) {
                kept[k] = kept[k] - kept[k] * free[r] * read[r][k];
            }
        }
        double[] now = new double[usage.length];
        for (int k = 0; k < now.length; k++) {
            now[k] = kept[k] * (1 - (1 - usage[k]) * (1 - write[k]));
        }
        return now;
    }
}
