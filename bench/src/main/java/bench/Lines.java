package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The loop of every Java program of the benchmark: it reads a line with a workload and answers with milliseconds per
 * step, or none.
 */
public final class Lines {
    private Lines() {}

    /** One step of a workload, or null if the program does not have it. */
    public interface Maker extends Function<String[], Runnable> {}

    /**
     * Answers line by line until there are no more.
     *
     * @param description says what this program is; it is the first answer
     * @param maker makes the step of a workload from the workload's words
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
     * Reads the words from a place on as numbers.
     *
     * @param words the words of the workload
     * @param from the index of the first number
     * @return the numbers
     */
    public static int[] numbers(String[] words, int from) {
        return Arrays.stream(words).skip(from).mapToInt(Integer::parseInt).toArray();
    }
}
