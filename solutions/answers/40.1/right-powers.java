import contract.FadingTrace;

class MyFadingTrace implements FadingTrace {
    @Override
    public double[][] trace(double mu, double[][] outputs) {
        double[][] trace = new double[outputs.length][outputs[0].length];
        for (int t = 0; t < trace.length; t++) {
            for (int k = 0; k <= t; k++) {
                double share = Math.pow(mu, t - k);
                for (int c = 0; c < trace[t].length; c++) {
                    trace[t][c] += share * outputs[k][c];
                }
            }
        }
        return trace;
    }
}
