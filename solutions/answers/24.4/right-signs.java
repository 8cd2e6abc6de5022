import contract.DirectionHits;
import java.util.stream.IntStream;

class MyDirectionHits implements DirectionHits {
    @Override
    public Outcome decide(double[] returns, double[] forecasts) {
        int[] moved = IntStream.range(0, returns.length).filter(i -> returns[i] != 0).toArray();
        double n = moved.length;
        double hits = IntStream.of(moved)
                .filter(i -> Math.signum(returns[i]) == Math.signum(forecasts[i]))
                .count();
        double sum = IntStream.of(moved).mapToDouble(i -> Math.signum(returns[i])).sum();
        // Ups minus downs is the sum, ups and downs together are n.
        double always = (n + Math.abs(sum)) / 2 / n;
        return new Outcome(hits / n, always, hits / n - always > 1 / Math.sqrt(n));
    }
}
