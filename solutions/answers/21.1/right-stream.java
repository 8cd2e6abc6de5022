import contract.LogOddsScore;
import java.util.Arrays;

class MyLogOddsScore implements LogOddsScore {
    @Override
    public double score(int[] good, int[] bad, int[] text) {
        double ratio = (double) (Arrays.stream(bad).sum() + bad.length) / (Arrays.stream(good).sum() + good.length);
        return Arrays.stream(text)
                .mapToDouble(w -> Math.log(ratio * (good[w] + 1) / (bad[w] + 1)))
                .sum();
    }
}
