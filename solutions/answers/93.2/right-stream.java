import contract.WalkForward;
import java.util.Arrays;
import java.util.stream.IntStream;

class MyWalkForward implements WalkForward {
    @Override
    public double[] errors(double[] values, int begin, int ahead, Forecaster forecaster) {
        return IntStream.range(begin + ahead, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToDouble(i -> forecaster.forecast(past(values, i - ahead)) - values[i])
                .toArray();
    }

    private static double[] past(double[] values, int last) {
        return Arrays.copyOfRange(values, 0, last + 1);
    }
}
