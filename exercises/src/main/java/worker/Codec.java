package worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Writes and reads values by the type that a contract declares, so that the other side chooses no class: int, long,
 * double, boolean, String, {@link INDArray}, arrays of these, and records of these.
 */
public final class Codec {
    private static final int HIGHEST_RANK = 8;

    private Codec() {}

    /**
     * Writes a value.
     *
     * @param type what the contract declares
     * @param value the value
     * @param out where to
     * @throws IOException if {@code out} fails
     */
    public static void write(Class<?> type, Object value, DataOutputStream out) throws IOException {
        if (type == int.class) {
            out.writeInt((Integer) value);
        } else if (type == long.class) {
            out.writeLong((Long) value);
        } else if (type == double.class) {
            out.writeDouble((Double) value);
        } else if (type == boolean.class) {
            out.writeBoolean((Boolean) value);
        } else if (type == String.class) {
            byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (type == INDArray.class) {
            writeMatrix((INDArray) value, out);
        } else if (type.isArray()) {
            out.writeInt(Array.getLength(value));
            for (int i = 0; i < Array.getLength(value); i++) {
                write(type.getComponentType(), Array.get(value, i), out);
            }
        } else if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                write(part.getType(), component(part, value), out);
            }
        } else {
            throw new IllegalArgumentException(
                    "a contract cannot speak of " + type.getName() + ": Codec names the types that cross");
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param type what the contract declares
     * @param in one whole message; lengths in it are held against what it has left
     * @return the value
     * @throws IOException if the message is cut or says a length that it does not have
     */
    public static Object read(Class<?> type, DataInputStream in) throws IOException {
        if (type == int.class) {
            return in.readInt();
        } else if (type == long.class) {
            return in.readLong();
        } else if (type == double.class) {
            return in.readDouble();
        } else if (type == boolean.class) {
            return in.readBoolean();
        } else if (type == String.class) {
            return new String(in.readNBytes(length(in, 1)), StandardCharsets.UTF_8);
        } else if (type == INDArray.class) {
            return readMatrix(in);
        } else if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), length(in, 1));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, read(type.getComponentType(), in));
            }
            return array;
        } else if (type.isRecord()) {
            return readRecord(type, in);
        }
        throw new IllegalArgumentException(
                "a contract cannot speak of " + type.getName() + ": Codec names the types that cross");
    }

    private static void writeMatrix(INDArray matrix, DataOutputStream out) throws IOException {
        boolean isFloat = matrix.dataType() == DataType.FLOAT;
        long[] shape = matrix.isEmpty() ? new long[] {0} : matrix.shape();
        if (shape.length > HIGHEST_RANK) {
            throw new IllegalArgumentException("a matrix of rank " + shape.length + "; the highest is " + HIGHEST_RANK);
        }
        if (matrix.length() > Frame.LONGEST / Float.BYTES) {
            throw new IllegalArgumentException("a matrix of " + matrix.length() + " numbers");
        }
        out.writeBoolean(isFloat);
        out.writeByte(shape.length);
        for (long size : shape) {
            out.writeInt(Math.toIntExact(size));
        }
        for (double number : Numbers.of(matrix)) {
            if (isFloat) {
                out.writeFloat((float) number);
            } else {
                out.writeDouble(number);
            }
        }
    }

    private static INDArray readMatrix(DataInputStream in) throws IOException {
        boolean isFloat = in.readBoolean();
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
        double[] numbers = new double[(int) count];
        for (int i = 0; i < count; i++) {
            numbers[i] = isFloat ? in.readFloat() : in.readDouble();
        }
        if (count == 0) {
            return Nd4j.empty(DataType.FLOAT);
        }
        INDArray matrix = Nd4j.createFromArray(numbers).reshape('c', shape);
        return isFloat ? matrix.castTo(DataType.FLOAT) : matrix;
    }

    private static int length(DataInputStream in, int bytesEach) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * bytesEach > in.available()) {
            throw new IOException("a length of " + length + " in a message with " + in.available() + " bytes left");
        }
        return length;
    }

    private static Object component(RecordComponent part, Object value) throws IOException {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the record's " + part.getName() + " cannot be read", e);
        }
    }

    private static Object readRecord(Class<?> type, DataInputStream in) throws IOException {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = read(types[i], in);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("not a " + type.getSimpleName(), e);
        }
    }
}
