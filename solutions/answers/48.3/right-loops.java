import contract.SurpriseTape;
import java.util.ArrayList;
import java.util.List;

class MySurpriseTape implements SurpriseTape {
    @Override
    public Tape of(double[][] p, int[] symbols, double theta) {
        List<Integer> places = new ArrayList<>();
        double nats = 0;
        for (int t = 0; t < symbols.length; t++) {
            double given = p[t][symbols[t]];
            if (given < theta) {
                places.add(t);
            } else {
                nats -= Math.log(given);
            }
        }
        return new Tape(places.stream().mapToInt(t -> t).toArray(), nats / Math.log(2));
    }
}
