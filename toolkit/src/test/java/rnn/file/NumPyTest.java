package rnn.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;
import rnn.autodiff.Parameter;

/**
 * NumPy reads what the toolkit writes, and the other way round; {@code src/test/python/numpy_fixtures.py} wrote the
 * files.
 */
class NumPyTest {
    @TempDir
    Path folder;

    private static double[] numbers(Array array) {
        return IntStream.range(0, array.size()).mapToDouble(array::get).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"savez", "savez_compressed"})
    void whatNumPyWroteIsRead(String name) {
        Npz arrays = new Npz(Path.of("src/test/resources/numpy", name + ".npz"));
        Array single = arrays.array("single");
        assertTrue(single instanceof FloatArray);
        assertArrayEquals(new int[] {2, 3}, single.shape());
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1, 1.25}, numbers(single));
        Array transposed = arrays.array("transposed");
        assertArrayEquals(new int[] {3, 2}, transposed.shape());
        assertArrayEquals(new double[] {0, 0.75, 0.25, 1, 0.5, 1.25}, numbers(transposed));
        Array doubles = arrays.array("double");
        assertTrue(doubles instanceof DoubleArray);
        assertArrayEquals(new double[] {1.0 / 3, -0.0, Double.NaN, Double.POSITIVE_INFINITY}, numbers(doubles));
        assertArrayEquals(IntStream.range(0, 24).asDoubleStream().toArray(), numbers(arrays.array("cube")));
        assertEquals(0.5, arrays.array("number").get(0));
        assertEquals(List.of("a", "", "日本", "\uD83D\uDE00", "\n"), arrays.text("about/tokens"));
        assertEquals(List.of("a single text"), arrays.text("about/one"));
    }

    @Test
    void aCheckpointThatPythonWroteIsRead() {
        assertEquals(
                1,
                Checkpoint.read("src/test/resources/numpy/savez.npz")
                        .about("numpy")
                        .size());
    }

    @Test
    void numPyReadsACheckpoint() throws IOException, InterruptedException {
        String python = System.getProperty("python", "python3");
        Assumptions.assumeTrue(run(python, "import numpy").isEmpty(), "no " + python + " with NumPy here");
        Parameter W = new Parameter("layer.W", FloatArray.of(new float[] {1, 2, 3, 4, 5, 6.5f}, 2, 3));
        Parameter b = new Parameter("b", DoubleArray.of(new double[] {1.0 / 3}, 1));
        String file = folder.resolve("model.npz").toString();
        Checkpoint.of(List.of(W, b)).with("tokens", "a", "日本", "\n").save(file);
        String program = "import numpy; f = numpy.load('" + file.replace('\\', '/') + "')\n"
                + "print(f['layer.W'].dtype, f['layer.W'].tolist(), f['b'].dtype, f['b'].tolist())\n"
                + "print(ascii(f['about/tokens'].tolist()), f['about/format'].tolist())";
        assertEquals(
                List.of(
                        "float32 [[1.0, 2.0, 3.0], [4.0, 5.0, 6.5]] float64 [0.3333333333333333]",
                        "['a', '\\u65e5\\u672c', '\\n'] ['unrolled checkpoint', '1']"),
                run(python, program).lines().toList());
    }

    /** What a Python program prints, errors included; a missing Python counts as an error. */
    private static String run(String python, String program) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(python, "-c", program)
                    .redirectErrorStream(true)
                    .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        } catch (IOException e) {
            return "there is no " + python;
        }
    }
}
