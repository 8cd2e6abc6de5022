package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What every Java program of the benchmark does: read a line with a workload, answer with milliseconds a step, or none.
 */
public final class Lines {
    private Lines() {}

    /** One step of a workload, or null where there is none. */
    public interface Maker extends Function<String[], Runnable> {}

    /**
     * Answers line by line until there are no more.
     *
     * @param description what this program is: its first answer
     * @param maker makes the step of a workload, whose words it gets
     * @throws IOException if the lines cannot be read
     */
    public static void serve(String description, Maker maker) throws IOException {
        System.out.println(description);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String latest = "";
        Runnable step = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.lastIndexOf(' ');
            if (!line.substring(0, space).equals(latest)) {
                latest = line.substring(0, space);
                step = maker.apply(latest.split(" ", -1));
            }
            System.out.println(
                    step == null ? "none" : "" + milliseconds(step, Integer.parseInt(line.substring(space + 1))));
        }
    }

    private static double milliseconds(Runnable step, int repetitions) {
        long start = System.nanoTime();
        for (int i = 0; i < repetitions; i++) {
            step.run();
        }
        return (System.nanoTime() - start) / 1e6 / repetitions;
    }

    /**
     * The numbers among the words from that place on.
     *
     * @param words the workload's
     * @param from the first that is a number
     * @return the numbers
     */
    public static int[] numbers(String[] words, int from) {
        return Arrays.stream(words).skip(from).mapToInt(Integer::parseInt).toArray();
    }
}
