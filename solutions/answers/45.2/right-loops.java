import contract.SlotUsage;

class MySlotUsage implements SlotUsage {
    @Override
    public double[] usage(double[] usage, double[] write, double[][] read, double[] free) {
        double[] now = new double[usage.length];
        for (int k = 0; k < now.length; k++) {
            now[k] = usage[k] + write[k] - usage[k] * write[k];
            for (int r = 0; r < free.length; r++) {
                now[k] *= 1 - free[r] * read[r][k];
            }
        }
        return now;
    }
}
