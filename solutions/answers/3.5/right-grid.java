import contract.SmoothingChoice;

class MySmoothingChoice implements SmoothingChoice {
    @Override
    public double choose(int[] training, int[] heldOut, int V) {
        double[][] n = new double[V][V];
        double[] sum = new double[V];
        for (int t = 1; t < training.length; t++) {
            n[training[t - 1]][training[t]]++;
            sum[training[t - 1]]++;
        }
        double best = 0, least = Double.POSITIVE_INFINITY;
        for (double s = 0.001; s < 1000; s *= 1.5) {
            double nats = 0;
            for (int t = 1; t < heldOut.length; t++) {
                int a = heldOut[t - 1], b = heldOut[t];
                nats -= Math.log((n[a][b] + s) / (sum[a] + s * V));
            }
            if (nats < least) {
                least = nats;
                best = s;
            }
        }
        return best;
    }
}
