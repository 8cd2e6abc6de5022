import contract.ScanRound;
import java.util.stream.IntStream;

class MyScanRound implements ScanRound {
    @Override
    public double[][] of(double[] a, double[] b, int far) {
        IntStream steps = IntStream.range(0, a.length);
        double[] factors = steps.mapToDouble(t -> t < far ? a[t] : a[t] * a[t - far]).toArray();
        double[] sums = IntStream.range(0, b.length)
                .mapToDouble(t -> b[t] + (t < far ? 0 : a[t] * b[t - far]))
                .toArray();
        return new double[][] {factors, sums};
    }
}
