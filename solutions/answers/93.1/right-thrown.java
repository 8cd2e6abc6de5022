import contract.SeriesReader;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class MySeriesReader implements SeriesReader {
    @Override
    public Series read(String csv) {
        try {
            List<String> lines = csv.lines().skip(1).collect(Collectors.toList());
            TreeMap<Long, Double> values = new TreeMap<>();
            for (int i = 0; i < lines.size(); i++) {
                add(values, i + 2, lines.get(i).split(",", -1));
            }
            long[] seconds = values.keySet().stream().mapToLong(Long::longValue).toArray();
            long step = IntStream.range(1, seconds.length)
                    .mapToLong(i -> seconds[i] - seconds[i - 1])
                    .min()
                    .getAsLong();
            for (int i = 0; i < seconds.length; i++) {
                requireStep((seconds[i] - seconds[0]) % step, i + 2, time(lines.get(i)));
            }
            int count = (int) ((seconds[seconds.length - 1] - seconds[0]) / step) + 1;
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = values.getOrDefault(seconds[0] + i * step, Double.NaN);
            }
            return new Series(time(lines.get(0)), step, all, "");
        } catch (IllegalArgumentException problem) {
            return new Series("", 0, new double[] {}, problem.getMessage());
        }
    }

    private static void add(TreeMap<Long, Double> values, int line, String... fields) {
        if (fields.length != 2) {
            throw new IllegalArgumentException(
                    String.format("line %d: the number of fields is %d, not 2", line, fields.length));
        }
        long second = 0;
        try {
            second = LocalDateTime.parse(fields[0]).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            require(false, line, "no time", fields[0]);
        }
        double value = Double.NaN;
        try {
            value = Double.parseDouble(fields[1]);
        } catch (NumberFormatException e) {
            // stays NaN
        }
        require(!Double.isNaN(value) && !Double.isInfinite(value), line, "no number", fields[1]);
        require(
                values.isEmpty() || values.lastKey() < second,
                line,
                "not later than the line before",
                fields[0]);
        values.put(second, value);
    }

    private static String time(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static void requireStep(long rest, int line, String time) {
        require(rest == 0, line, "not a whole number of steps", time);
    }

    private static void require(boolean holds, int line, String problem, String field) {
        if (!holds) {
            throw new IllegalArgumentException("line " + line + ": " + problem + ": " + field);
        }
    }
}
