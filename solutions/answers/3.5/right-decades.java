import contract.SmoothingChoice;
import java.util.stream.DoubleStream;

class MySmoothingChoice implements SmoothingChoice {
    @Override
    public double choose(int[] training, int[] heldOut, int V) {
        double best = 1;
        for (double s : new double[] {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100}) {
            if (perplexity(training, heldOut, V, s) < perplexity(training, heldOut, V, best)) {
                best = s;
            }
        }
        return best;
    }

    private static double perplexity(int[] training, int[] heldOut, int V, double s) {
        double[][] p = new double[V][V];
        for (int t = 1; t < training.length; t++) {
            p[training[t - 1]][training[t]]++;
        }
        for (double[] row : p) {
            double sum = DoubleStream.of(row).sum();
            for (int b = 0; b < V; b++) {
                row[b] = (row[b] + s) / (sum + s * V);
            }
        }
        double nats = 0;
        for (int t = 1; t < heldOut.length; t++) {
            nats -= Math.log(p[heldOut[t - 1]][heldOut[t]]);
        }
        return Math.exp(nats / (heldOut.length - 1));
    }
}
