import contract.StrengthReading;

class MyStrengthReading implements StrengthReading {
    @Override
    public double[] read(double[][] values, double[] strengths) {
        double[] r = new double[values[0].length];
        double room = 1; // how much of the length of 1 is left
        for (int i = strengths.length - 1; i >= 0; i--) {
            double seen = Math.min(strengths[i], room);
            for (int k = 0; k < r.length; k++) {
                r[k] += seen * values[i][k];
            }
            room -= seen;
        }
        return r;
    }
}
