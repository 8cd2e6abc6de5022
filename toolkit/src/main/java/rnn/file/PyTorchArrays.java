package rnn.file;

import java.util.Arrays;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.FloatArray;

/**
 * The arrays of one part of a PyTorch model, in the precision that is wanted. Error messages name file and array.
 */
final class PyTorchArrays {
    private final String file;
    private final Npz npz;
    private final String prefix;
    private final boolean inDouble;

    /**
     * The arrays whose names begin with the prefix.
     *
     * @param inDouble whether they are for parameters in double precision, to which single precision is widened
     */
    PyTorchArrays(String file, Npz npz, String prefix, boolean inDouble) {
        this.file = file;
        this.npz = npz;
        this.prefix = prefix;
        this.inDouble = inDouble;
    }

    boolean has(String name) {
        return npz.names().contains(prefix + name);
    }

    Array array(String name) {
        Array array = npz.array(prefix + name);
        if (inDouble) {
            return Conversions.toDouble(array);
        }
        if (!(array instanceof FloatArray)) {
            throw new IllegalArgumentException(
                    where(name) + " is float64, and the parameters are float32" + Npy.IN_PYTHON);
        }
        return array;
    }

    Array matrix(String name) {
        Array array = array(name);
        if (array.rank() != 2 || array.size() == 0) {
            throw new IllegalArgumentException(where(name) + " has the shape " + Arrays.toString(array.shape())
                    + ", and the weights of a recurrent or linear layer are a matrix");
        }
        return array;
    }

    void requireShape(String name, Array array, String beside, int... shape) {
        if (!Arrays.equals(array.shape(), shape)) {
            throw new IllegalArgumentException(where(name) + " has the shape " + Arrays.toString(array.shape())
                    + ", and beside " + beside + " it must be " + Arrays.toString(shape));
        }
    }

    String where(String name) {
        return file + ": the array " + prefix + name;
    }
}
