import contract.StrengthReading;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyStrengthReading implements StrengthReading {
    // As the equation is written: for each entry the sum of all strengths above it.
    @Override
    public double[] read(double[][] values, double[] strengths) {
        int t = strengths.length;
        double[] seen = IntStream.range(0, t)
                .mapToDouble(i -> {
                    double above = Arrays.stream(strengths, i + 1, t).sum();
                    return Math.min(strengths[i], Math.max(0, 1 - above));
                })
                .toArray();
        return IntStream.range(0, values[0].length)
                .mapToDouble(k -> IntStream.range(0, t).mapToDouble(i -> seen[i] * values[i][k]).sum())
                .toArray();
    }
}
