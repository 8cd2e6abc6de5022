import contract.SeriesReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class MySeriesReader implements SeriesReader {
    @Override
    public Series read(String csv) {
        String[] lines = csv.split("\n");
        List<LocalDateTime> times = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String where = "line " + (i + 1) + ": ";
            String[] fields = lines[i].split(",", -1);
            if (fields.length != 2) {
                return refused(where + "the number of fields is " + fields.length + ", not 2");
            }
            LocalDateTime time;
            try {
                time = LocalDateTime.parse(fields[0]);
            } catch (DateTimeParseException e) {
                return refused(where + "no time: " + fields[0]);
            }
            double number;
            try {
                number = Double.parseDouble(fields[1]);
            } catch (NumberFormatException e) {
                number = Double.NaN;
            }
            if (!Double.isFinite(number)) {
                return refused(where + "no number: " + fields[1]);
            }
            if (i > 1 && !time.isAfter(times.get(i - 2))) {
                return refused(where + "not later than the line before: " + fields[0]);
            }
            times.add(time);
            numbers.add(number);
        }
        long step = Long.MAX_VALUE;
        for (int i = 1; i < times.size(); i++) {
            step = Math.min(step, seconds(times, i - 1, i));
        }
        int last = times.size() - 1;
        double[] values = new double[(int) (seconds(times, 0, last) / step) + 1];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i <= last; i++) {
            long at = seconds(times, 0, i);
            if (at % step != 0) {
                return refused("line " + (i + 2) + ": not a whole number of steps: " + field(lines, i + 1));
            }
            values[(int) (at / step)] = numbers.get(i);
        }
        return new Series(lines[1].split(",")[0], step, values, "");
    }

    private long seconds(List<LocalDateTime> times, int from, int to) {
        return Duration.between(times.get(from), times.get(to)).getSeconds();
    }

    private String field(String[] lines, int line) {
        return lines[line].split(",")[0];
    }

    private Series refused(String problem) {
        return new Series("", 0, new double[0], problem);
    }
}
