import contract.FadingTrace;

class MyFadingTrace implements FadingTrace {
    @Override
    public double[][] trace(double mu, double[][] outputs) {
        int C = outputs[0].length;
        double[][] trace = new double[outputs.length][C];
        double[] s = new double[C];
        for (int t = 0; t < outputs.length; t++) {
            for (int c = 0; c < C; c++) {
                s[c] = mu * s[c] + outputs[t][c];
                trace[t][c] = s[c];
            }
        }
        return trace;
    }
}
