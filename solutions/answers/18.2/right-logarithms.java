import contract.BleuScore;
import java.util.Arrays;

class MyBleuScore implements BleuScore {
    @Override
    public double score(double[] precisions, int written, int wanted) {
        if (written < 1) {
            return 0;
        }
        // The logarithm of 0 is minus infinity, and its exponential 0 again.
        double mean = Arrays.stream(precisions).map(Math::log).average().getAsDouble();
        double late = written < wanted ? 1 - 1.0 * wanted / written : 0;
        return Math.exp(late + mean);
    }
}
