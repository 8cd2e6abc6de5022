import contract.HonestParts;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class MyHonestParts implements HonestParts {
    @Override
    public Parts prepare(double[] series, int steps, int cut) {
        // In training nothing is known but the training part.
        double[] known = Arrays.copyOf(series, cut);
        double mean = Arrays.stream(known).average().getAsDouble();
        double variance = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).average().getAsDouble();
        double[] scaled = Arrays.stream(series).map(v -> (v - mean) / Math.sqrt(variance)).toArray();
        int windows = series.length - steps;
        return new Parts(
                scaled,
                windows(windows, steps, first -> first + steps < cut),
                windows(windows, steps, first -> first >= cut));
    }

    private int[][] windows(int count, int steps, IntPredicate part) {
        return IntStream.range(0, count)
                .filter(part)
                .mapToObj(first -> new int[] {first, first + steps - 1, first + steps})
                .toArray(int[][]::new);
    }
}
