import contract.ScanRound;

class MyScanRound implements ScanRound {
    @Override
    public double[][] of(double[] a, double[] b, int far) {
        double[] newA = a.clone();
        double[] newB = b.clone();
        for (int t = far; t < a.length; t++) {
            newA[t] = a[t] * a[t - far];
            newB[t] = a[t] * b[t - far] + b[t];
        }
        return new double[][] {newA, newB};
    }
}
