import contract.WalkForward;
import java.util.ArrayList;
import java.util.List;

class MyWalkForward implements WalkForward {
    @Override
    public double[] errors(double[] values, int begin, int ahead, Forecaster forecaster) {
        List<Double> past = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        for (int t = 0; t < values.length - ahead; t++) {
            past.add(values[t]);
            if (t >= begin && !Double.isNaN(values[t + ahead])) {
                errors.add(forecaster.forecast(numbers(past)) - values[t + ahead]);
            }
        }
        return numbers(errors);
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
