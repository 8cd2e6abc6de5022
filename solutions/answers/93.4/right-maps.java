import contract.StreamDesk;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

class MyStreamDesk implements StreamDesk {
    @Override
    public double[] serve(
            String[] clients, long[] minutes, double[] values, Supplier<DoubleUnaryOperator> open) {
        Map<String, DoubleUnaryOperator> streams = new HashMap<>();
        Map<String, Long> heard = new HashMap<>();
        double[] answers = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            String client = clients[i];
            if (Double.isNaN(values[i])) {
                answers[i] = Double.NaN;
                continue;
            }
            if (!streams.containsKey(client) || minutes[i] - heard.get(client) > 60) {
                streams.put(client, open.get());
            }
            heard.put(client, minutes[i]);
            answers[i] = streams.get(client).applyAsDouble(values[i]);
        }
        return answers;
    }
}
