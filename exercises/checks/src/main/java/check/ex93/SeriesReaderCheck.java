package check.ex93;

import check.Call;
import check.Draw;
import check.Law;
import check.TaskCheck;
import check.Trial;
import contract.SeriesReader;
import contract.SeriesReader.Series;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Task 93.1: a reader that makes a step of every step, also of a missing one, and refuses what is no series. */
public final class SeriesReaderCheck extends TaskCheck<SeriesReader> {
    static final SeriesReader RIGHT = csv -> read(csv);

    /** For the exercise, and for JUnit. */
    public SeriesReaderCheck() {
        super("93.1", "an honest reader", SeriesReader.class);
        right(RIGHT);
        calls(SeriesReaderCheck::call);

        slip("closed-up", "Missing steps have vanished: each of them is a NaN in values.");
        slip("zero", "A step without a line is NaN: 0 is a value like any other.");
        slip("held", "A step without a line is NaN, and not the value before: nobody has measured it.");
        slip("one-nan", "You put one NaN for a gap of any length: put one for each step that is missing.");
        slip("first-step", "The step is the smallest of all distances, and not that of the first two lines.");
        slip("largest-step", "The step is the smallest of all distances, and not the largest.");
        slip("minutes", "The step is counted in seconds.");
        slip(
                "last-lost",
                "The last value is missing: from the first time to the last there is one value more than steps.");
        slip("begin", "begin is the first time as the file has it: 08:00:00 stays 08:00:00.");

        Law<SeriesReader> broken = special(SeriesReaderCheck::broken);
        slip(broken, "tolerant", "You take a file that has a problem: each of the five makes it useless.");
        slip(broken, "from-0", "Your lines are counted from 0: the names stand on line 1.");
        slip(broken, "names-not-counted", "Your lines are counted from the first value: the names stand on line 1.");
        slip(broken, "end-dropped", "A line that ends with a comma has a field more: split(\",\", -1) keeps it.");
        slip(broken, "not-finite", "Double.parseDouble also reads NaN and Infinity: refuse them.");
        slip(
                broken,
                "empty-missing",
                "You take an empty field for a missing value: refuse it, since it holds no number.");
        slip(broken, "twins", "You take two lines of the same time: the second one is not later.");
        slip(broken, "backwards", "You take a line that is earlier than the line before.");
        slip(broken, "off-the-steps", "You take a time between two steps, or move it to one: it is a problem.");
        slip(broken, "last-problem", "You report the last problem: report the first.");

        check(0, "three lines by hand", SeriesReaderCheck::byHand);
        obeys(2, "a value for every step");
        obeys(2, "the first problem, by its line", broken);
    }

    private void slip(String key, String sentence) {
        mistake(key, sentence, csv -> read(csv, key));
    }

    private void slip(Law<SeriesReader> where, String key, String sentence) {
        mistake(where, key, sentence, csv -> read(csv, key));
    }

    private static void byHand(Trial<SeriesReader> trial) {
        String names = "time,degrees\n2026-01-05T08:00,20.1\n";
        trial.gives(
                new Series("2026-01-05T08:00", 600, new double[] {20.1, Double.NaN, 20.4, 20.3}, ""),
                new Call<>(
                        "3 values", answer -> answer.read(names + "2026-01-05T08:20,20.4\n2026-01-05T08:30,20.3\n")));
        trial.gives(
                refused("line 3: no number: NA"),
                new Call<>("3 lines", answer -> answer.read(names + "2026-01-05T08:20,NA\n2026-01-05T08:30,20.3\n")));
    }

    private static Series refused(String problem) {
        return new Series("", 0, new double[0], problem);
    }

    private static Series read(String csv, String... slips) {
        Set<String> has = Set.of(slips);
        List<LocalDateTime> times = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = csv.lines().toList();
        int first = has.contains("from-0") ? 0 : has.contains("names-not-counted") ? -1 : 1;
        String begin = "";
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", has.contains("end-dropped") ? 0 : -1);
            String problem = problem(fields, times, has);
            if (!problem.isEmpty()) {
                problems.add("line " + (i + first) + ": " + problem);
            } else {
                times.add(LocalDateTime.parse(fields[0]));
                begin = !begin.isEmpty()
                        ? begin
                        : has.contains("begin") ? times.get(0).toString() : fields[0];
                values.add(fields[1].isEmpty() ? Double.NaN : Double.parseDouble(fields[1]));
            }
        }
        long[] at = times.stream()
                .mapToLong(time -> Duration.between(times.get(0), time).toSeconds())
                .toArray();
        long step = step(at, has);
        boolean looksAtSteps = problems.isEmpty() && !has.contains("off-the-steps");
        for (int i = 0; i < at.length && looksAtSteps; i++) {
            if (at[i] % step != 0) {
                problems.add("line " + (i + 1 + first) + ": not a whole number of steps: "
                        + lines.get(i + 1).split(",", -1)[0]);
            }
        }
        if (!problems.isEmpty() && !has.contains("tolerant")) {
            return refused(problems.get(has.contains("last-problem") ? problems.size() - 1 : 0));
        }
        return new Series(begin, has.contains("minutes") ? step / 60 : step, grid(at, values, step, has), "");
    }

    private static long step(long[] at, Set<String> has) {
        LongStream distances = IntStream.range(1, at.length).mapToLong(i -> at[i] - at[i - 1]);
        return has.contains("first-step")
                ? at[1] - at[0]
                : (has.contains("largest-step")
                                ? distances.max()
                                : distances.filter(d -> d > 0).min())
                        .orElse(1);
    }

    private static double[] grid(long[] at, List<Double> values, long step, Set<String> has) {
        List<Double> grid = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            long gap = i == 0 || has.contains("closed-up") ? 0 : at[i] / step - at[i - 1] / step - 1;
            for (long j = 0; j < (has.contains("one-nan") ? Math.min(1, gap) : gap); j++) {
                grid.add(
                        has.contains("held")
                                ? values.get(i - 1)
                                : Double.valueOf(has.contains("zero") ? 0 : Double.NaN));
            }
            grid.add(values.get(i));
        }
        return grid.stream()
                .limit(grid.size() - (has.contains("last-lost") ? 1 : 0))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static String problem(String[] fields, List<LocalDateTime> before, Set<String> has) {
        if (fields.length != 2) {
            return "the number of fields is " + fields.length + ", not 2";
        }
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(fields[0]);
        } catch (DateTimeParseException e) {
            return "no time: " + fields[0];
        }
        if (!isNumber(fields[1], has)) {
            return "no number: " + fields[1];
        }
        LocalDateTime last = before.isEmpty() ? LocalDateTime.MIN : before.get(before.size() - 1);
        boolean isLater = time.isAfter(last) || (has.contains("twins") && time.equals(last));
        return isLater || (has.contains("backwards") && !time.equals(last))
                ? ""
                : "not later than the line before: " + fields[0];
    }

    private static boolean isNumber(String field, Set<String> has) {
        try {
            return Double.isFinite(Double.parseDouble(field)) || has.contains("not-finite");
        } catch (NumberFormatException e) {
            return has.contains("empty-missing") && field.isEmpty();
        }
    }

    /** The times of a series over a midnight, with a gap first and longer ones later. */
    private static List<LocalDateTime> times(Draw draw, int seconds) {
        LocalDateTime time = LocalDateTime.of(2026, draw.size(1, 12), draw.size(1, 28), 23, 0)
                .minusSeconds(3L * seconds);
        List<LocalDateTime> times = new ArrayList<>();
        for (int steps : new int[] {2, 1, 1, 3, 1, draw.size(4, 6), 1, 1, 2}) {
            times.add(time);
            time = time.plusSeconds((long) steps * seconds);
        }
        times.add(time);
        return times;
    }

    private static List<String> lines(Draw draw, List<LocalDateTime> times) {
        List<String> lines = new ArrayList<>(List.of("time,degrees"));
        times.forEach(time -> lines.add(time + String.format(Locale.ROOT, ",%.1f", draw.size(-99, 99) / 10.0 + 0.05)));
        return lines;
    }

    private static Call<SeriesReader> call(Draw draw) {
        int seconds = 60 * List.of(10, 15, 20, 30).get(draw.size(0, 3));
        List<String> lines = lines(draw, times(draw, seconds));
        String csv = String.join("\n", lines) + (draw.size(0, 1) == 0 ? "\n" : "");
        String withSeconds = csv.replaceAll("(:\\d\\d),", "$1:00,");
        return new Call<>(lines.size() - 1 + " values, twice", answer ->
                new Series[] {answer.read(csv), answer.read(withSeconds)});
    }

    /** Files with each problem, and with another one further down. */
    private static Call<SeriesReader> broken(Draw draw) {
        List<LocalDateTime> times = times(draw, 600);
        int at = draw.size(3, 4);
        String here = times.get(at - 1).toString();
        String before = times.get(at - 2).toString();
        String much = times.get(at - 2).minusSeconds(600).toString();
        List<String> files = new ArrayList<>();
        for (String wrong : List.of(
                here,
                here + ",",
                here + ",20,5",
                here + ",1.5,",
                here + ",cold",
                here + ",NaN",
                here + ",-Infinity",
                "noon,20.5",
                here.substring(0, 10) + ",20.5",
                before + ",20.5",
                much + ",20.5",
                before + ",cold")) {
            List<String> lines = lines(draw, times);
            lines.set(at, wrong);
            lines.set(at + draw.size(2, 3), "later,7.5");
            files.add(String.join("\n", lines) + "\n");
        }
        List<String> between = lines(draw, times); // after a gap, so that the smallest distance is still the step
        between.set(5, times.get(4).minusSeconds(draw.size(30, 300)) + ",20.5");
        between.set(7, times.get(6).minusSeconds(draw.size(30, 300)) + ",20.5");
        files.add(String.join("\n", between));
        return new Call<>(
                "files with a problem",
                answer -> files.stream().map(answer::read).toArray(Series[]::new));
    }
}
