package worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException.Kind;

/** Matrices cross as their precision, their shape, and their numbers row by row. */
final class MatrixType implements ValueType<INDArray> {
    private static final int HIGHEST_RANK = 8;

    @Override
    public void write(INDArray matrix, Outgoing out) throws IOException {
        long[] shape = matrix.isEmpty() ? new long[] {0} : matrix.shape();
        if (shape.length > HIGHEST_RANK) {
            throw unreadable("a matrix of rank " + shape.length + "; the highest is " + HIGHEST_RANK);
        }
        out.takeNumbers(matrix.length());
        double[] numbers = Numbers.of(matrix);
        boolean isShape = Arrays.stream(shape).allMatch(size -> size >= 0);
        // otherwise it is an answer's own implementation of INDArray, or a broken one
        if (!isShape || numbers.length != Arrays.stream(shape).reduce(1, Math::multiplyExact)) {
            throw unreadable("a matrix of shape " + Arrays.toString(shape) + " with " + numbers.length + " numbers");
        }
        boolean isFloat = matrix.dataType() == DataType.FLOAT;
        out.writeBoolean(isFloat);
        out.writeByte(shape.length);
        for (long size : shape) {
            out.writeInt(Math.toIntExact(size));
        }
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * width(isFloat));
        for (double number : numbers) {
            if (isFloat) {
                bytes.putFloat((float) number);
            } else {
                bytes.putDouble(number);
            }
        }
        out.write(bytes.array());
    }

    @Override
    public INDArray read(Incoming in) throws IOException {
        boolean isFloat = in.readBoolean();
        long[] shape = readShape(in);
        int count = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        in.takeNumbers(count);
        ByteBuffer bytes = ByteBuffer.wrap(in.readBytes(count * width(isFloat)));
        if (count == 0) {
            return Nd4j.empty(DataType.FLOAT);
        }
        INDArray row = isFloat ? floats(bytes, count) : doubles(bytes, count);
        return shape.length == 1 ? row : row.reshape('c', shape);
    }

    /** Reads a shape that has at most as many numbers as its message has bytes left. */
    private static long[] readShape(Incoming in) throws IOException {
        int rank = in.readByte();
        if (rank < 0 || rank > HIGHEST_RANK) {
            throw new IOException("a matrix of rank " + rank);
        }
        long[] shape = new long[rank];
        long count = 1;
        for (int i = 0; i < rank; i++) {
            shape[i] = in.readInt();
            if (shape[i] < 0 || (count *= shape[i]) > in.available()) {
                throw new IOException("a matrix with more numbers than its message");
            }
        }
        return shape;
    }

    private static INDArray floats(ByteBuffer bytes, int count) {
        float[] numbers = new float[count];
        bytes.asFloatBuffer().get(numbers);
        return Nd4j.createFromArray(numbers);
    }

    private static INDArray doubles(ByteBuffer bytes, int count) {
        double[] numbers = new double[count];
        bytes.asDoubleBuffer().get(numbers);
        return Nd4j.createFromArray(numbers);
    }

    private static int width(boolean isFloat) {
        return isFloat ? Float.BYTES : Double.BYTES;
    }

    private static AnswerException unreadable(String what) {
        return new AnswerException(Kind.FAILED, "What your answer returned cannot be read: " + what + ".");
    }

    @Override
    public INDArray copy(INDArray matrix) {
        return matrix.dup('c');
    }

    @Override
    public boolean same(INDArray before, INDArray after) {
        return Numbers.equal(before, after);
    }
}
