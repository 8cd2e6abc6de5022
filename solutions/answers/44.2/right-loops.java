import contract.MovedHead;

class MyMovedHead implements MovedHead {
    @Override
    public double[] move(double[] weights, double[] shares, double sharpness) {
        int K = weights.length;
        double[] moved = new double[K];
        for (int i = 0; i < K; i++) {
            for (int shift = -1; shift <= 1; shift++) {
                moved[i] += shares[shift + 1] * weights[(i - shift + K) % K];
            }
        }
        double sum = 0;
        for (int i = 0; i < K; i++) {
            moved[i] = Math.pow(moved[i], sharpness);
            sum += moved[i];
        }
        for (int i = 0; i < K; i++) {
            moved[i] /= sum;
        }
        return moved;
    }
}
