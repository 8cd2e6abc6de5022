import contract.WalkForward;
import java.util.Arrays;

class MyWalkForward implements WalkForward {
    @Override
    public double[] errors(double[] values, int begin, int ahead, Forecaster forecaster) {
        double[] errors = new double[values.length];
        int count = 0;
        for (int t = begin; t + ahead < values.length; t++) {
            double came = values[t + ahead];
            if (Double.isNaN(came)) {
                continue;
            }
            double[] history = Arrays.copyOf(values, t + 1);
            double forecast = forecaster.forecast(history);
            errors[count++] = forecast - came;
        }
        return Arrays.copyOf(errors, count);
    }
}
