package forecast;

import rnn.array.FloatArray;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.optim.Adam;
import rnn.optim.GradientClip;

/** Learns the sum of two waves and saves the network: {@code Train forecast.npz}. */
final class Train {
    private static final int STEPS = 100;

    private Train() {}

    public static void main(String[] arguments) {
        Forecaster forecaster = new Forecaster(32);
        Adam adam = new Adam(0.01);
        for (int k = 0; k < 300; k++) {
            FloatArray series = waves(k);
            Var x = Var.constant(FloatArray.of(java.util.Arrays.copyOf(series.data(), STEPS), STEPS, 1, 1));
            Var next = Var.constant(
                    FloatArray.of(java.util.Arrays.copyOfRange(series.data(), 1, STEPS + 1), STEPS, 1, 1));
            Var error = forecaster.output.apply(forecaster.recurrent.apply(x).outputs()).minus(next);
            double loss = error.times(error).mean().backward();
            GradientClip.byGlobalNorm(forecaster.parameters(), 1);
            adam.step(forecaster.parameters());
            forecaster.parameters().forEach(Parameter::clearGradient);
            if (k % 100 == 99) {
                System.out.printf("step %d, mean squared error %.4f%n", k + 1, loss);
            }
        }
        forecaster.save(arguments[0]);
    }

    /** STEPS + 1 values of the series that {@code waves.txt} continues. */
    private static FloatArray waves(int start) {
        FloatArray series = FloatArray.ofZeros(STEPS + 1);
        for (int t = 0; t <= STEPS; t++) {
            series.set(t, 0.6 * Math.sin(0.3 * (t + start)) + 0.4 * Math.sin(0.7 * (t + start)));
        }
        return series;
    }
}
