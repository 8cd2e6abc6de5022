import contract.MovedHead;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyMovedHead implements MovedHead {
    @Override
    public double[] move(double[] w, double[] s, double sharpness) {
        int K = w.length;
        double[] v = IntStream.range(0, K)
                .mapToDouble(i -> s[0] * w[(i + 1) % K] + s[1] * w[i] + s[2] * w[(i + K - 1) % K])
                .toArray();
        double[] powers = Arrays.stream(v).map(one -> Math.pow(one, sharpness)).toArray();
        double sum = Arrays.stream(powers).sum();
        return Arrays.stream(powers).map(one -> one / sum).toArray();
    }
}
