package rnn.array;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Products and sums have the same bits whatever the virtual machine runs them on. Each line of options imitates another
 * kind of machine, in its own process.
 */
class SameBitsTest {
    private static final String MODULE = "--add-modules jdk.incubator.vector ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Xmx1g",
                "-XX:ActiveProcessorCount=7",
                MODULE + "-XX:ActiveProcessorCount=1",
                MODULE + "-XX:ActiveProcessorCount=5",
                MODULE + "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=2",
                MODULE + "-XX:+IgnoreUnrecognizedVMOptions -XX:UseAVX=1"
            })
    void everyMachineComputesTheSameBits(String options) throws Exception {
        assertEquals(digest(), digestOf(options));
    }

    /** If a product and a sum are two instructions, the loops use these, round each result, and are still right. */
    @Test
    void aProcessorWithoutFusedProductsAgreesToRounding() throws Exception {
        String digest = digestOf(MODULE + "-XX:+IgnoreUnrecognizedVMOptions -XX:-UseFMA");
        assertEquals(mean(digest()), mean(digest), 1e-4);
    }

    private static double mean(String digest) {
        return Double.parseDouble(digest.substring(digest.indexOf(' ')));
    }

    private static String digestOf(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBitsTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.strip();
    }

    /**
     * The program of the process that imitates another kind of machine.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(digest());
    }

    /** A hash of all results, and their mean. */
    private static String digest() {
        Random random = new Random(5);
        long hash = 0;
        double sum = 0;
        int count = 0;
        for (int[] shape : new int[][] {{1, 40, 90}, {33, 70, 29}, {600, 40, 3}, {300, 65, 130}, {2048, 33, 48}}) {
            FloatArray x = Init.uniform(random, 1, shape[0], shape[1]);
            FloatArray w = Init.uniform(random, 1, shape[1], shape[2]);
            FloatArray b = Init.uniform(random, 1, shape[2]);
            FloatArray y = FloatArray.ofZeros(shape[0], shape[2]);
            y.setAffine(x, w, b);
            Array dx = x.zeros().addProduct(y, false, w, true);
            Array dw = w.zeros().addProduct(x, true, y, false);
            Array db = b.zeros().addColumnSums(y);
            for (Array result : List.of(y, dx, dw, db)) {
                for (int i = 0; i < result.size(); i++) {
                    hash = 31 * hash + Float.floatToIntBits((float) result.get(i));
                    sum += Math.abs(result.get(i));
                    count++;
                }
            }
        }
        return hash + " " + sum / count;
    }
}
