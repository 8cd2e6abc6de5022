import contract.SurpriseTape;
import java.util.stream.IntStream;

class MySurpriseTape implements SurpriseTape {
    @Override
    public Tape of(double[][] p, int[] symbols, double theta) {
        double[] given = IntStream.range(0, symbols.length).mapToDouble(t -> p[t][symbols[t]]).toArray();
        int[] places = IntStream.range(0, given.length).filter(t -> given[t] < theta).toArray();
        double bits = IntStream.range(0, given.length).mapToDouble(t -> given[t])
                .filter(chance -> chance >= theta)
                .map(chance -> -Math.log(chance) / Math.log(2))
                .sum();
        return new Tape(places, bits);
    }
}
