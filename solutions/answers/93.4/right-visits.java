import contract.StreamDesk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

class MyStreamDesk implements StreamDesk {
    private static class Visit {
        private final DoubleUnaryOperator stream;
        private long until;

        Visit(DoubleUnaryOperator stream) {
            this.stream = stream;
        }

        double answer(long minute, double value) {
            until = minute + 60;
            return stream.applyAsDouble(value);
        }
    }

    @Override
    public double[] serve(
            String[] clients, long[] minutes, double[] values, Supplier<DoubleUnaryOperator> open) {
        double[] answers = new double[values.length];
        Arrays.fill(answers, Double.NaN);
        LinkedHashMap<String, Visit> visits = new LinkedHashMap<>();
        IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).forEach(i -> {
            // whoever has left is forgotten, so the desk does not grow
            visits.values().removeIf(visit -> visit.until < minutes[i]);
            Visit visit = visits.computeIfAbsent(clients[i], name -> new Visit(open.get()));
            answers[i] = visit.answer(minutes[i], values[i]);
        });
        return answers;
    }
}
