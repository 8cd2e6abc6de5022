package rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.net.URL;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.array.Array;
import rnn.array.Conversions;

/**
 * Numbers that PyTorch computed, by name; {@code src/test/python/pytorch_fixtures.py} writes them.
 * {@code audio_fixtures.py} writes those that NumPy and SciPy computed from a sound.
 */
public record Fixture(Map<String, INDArray> arrays) {
    public static Fixture read(String name) {
        return read("pytorch", name);
    }

    public static Fixture read(String folder, String name) {
        URL resource = Fixture.class.getResource("/" + folder + "/" + name + ".npz");
        assertNotNull(resource, name);
        try {
            return new Fixture(Nd4j.createFromNpzFile(new File(resource.toURI())));
        } catch (Exception e) {
            throw new AssertionError("the fixture " + name + " cannot be read", e);
        }
    }

    public INDArray get(String name) {
        INDArray array = arrays.get(name);
        assertNotNull(array, name);
        return array;
    }

    public int[][] integers(String name) {
        return get(name).toIntMatrix();
    }

    public void assertEqual(String name, Array actual) {
        Array expected = Conversions.toFloat(get(name));
        assertArrayEquals(expected.shape(), actual.shape(), name);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), Tolerances.SINGLE, name + "[" + i + "]");
        }
    }
}
