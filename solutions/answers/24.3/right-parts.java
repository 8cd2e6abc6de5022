import contract.HonestParts;
import java.util.ArrayList;
import java.util.List;

class MyHonestParts implements HonestParts {
    @Override
    public Parts prepare(double[] series, int steps, int cut) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < cut; i++) {
            sum += series[i];
        }
        double mean = sum / cut;
        for (int i = 0; i < cut; i++) {
            squares += (series[i] - mean) * (series[i] - mean);
        }
        double deviation = Math.sqrt(squares / cut);
        double[] scaled = new double[series.length];
        for (int i = 0; i < series.length; i++) {
            scaled[i] = (series[i] - mean) / deviation;
        }
        // Each part gives windows of its own rows, so no row is in both.
        return new Parts(scaled, windows(0, cut, steps), windows(cut, series.length, steps));
    }

    private int[][] windows(int from, int to, int steps) {
        List<int[]> found = new ArrayList<>();
        for (int answer = from + steps; answer < to; answer++) {
            found.add(new int[] {answer - steps, answer - 1, answer});
        }
        return found.toArray(int[][]::new);
    }
}
