package worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CodecTest {
    /** A record as a contract of a later exercise may have one. */
    @SuppressWarnings("ArrayRecordComponent")
    public record State(INDArray h, int[] tokens, String name, double loss) {}

    @Test
    void everyTypeComesBackAsItWent() throws IOException {
        assertEquals(7, crossed(int.class, 7));
        assertEquals(7L, crossed(long.class, 7L));
        assertEquals(0.5, crossed(double.class, 0.5));
        assertEquals(true, crossed(boolean.class, true));
        assertEquals("γράμμα", crossed(String.class, "γράμμα"));
        assertArrayEquals(new int[] {1, 2}, (int[]) crossed(int[].class, new int[] {1, 2}));
        assertArrayEquals(new int[][] {{1}, {2, 3}}, (int[][]) crossed(int[][].class, new int[][] {{1}, {2, 3}}));
    }

    @Test
    void matrixKeepsShapeNumbersAndPrecision() throws IOException {
        INDArray floats = Nd4j.createFromArray(new float[][] {{1, Float.NaN, 3}, {4, 5, 6}});
        assertTrue(Numbers.equal(floats, (INDArray) crossed(INDArray.class, floats)));
        assertTrue(Numbers.equal(floats.transpose(), (INDArray) crossed(INDArray.class, floats.transpose())));
        INDArray doubles = Nd4j.createFromArray(0.1, 0.2);
        INDArray back = (INDArray) crossed(INDArray.class, doubles);
        assertEquals(DataType.DOUBLE, back.dataType());
        assertTrue(Numbers.equal(doubles, back));
    }

    @Test
    void recordIsItsParts() throws IOException {
        State state = new State(Nd4j.createFromArray(1f, 2f), new int[] {3}, "s", 0.25);
        State back = (State) crossed(State.class, state);
        assertTrue(Numbers.equal(state.h(), back.h()));
        assertArrayEquals(state.tokens(), back.tokens());
        assertEquals("s0.25", back.name() + back.loss());
    }

    @Test
    void lengthBeyondTheMessageIsRefused() throws IOException {
        assertRefused(String.class, out -> out.writeInt(Integer.MAX_VALUE));
        assertRefused(int[].class, out -> out.writeInt(-1));
        assertRefused(INDArray.class, out -> {
            out.writeBoolean(true);
            out.writeByte(2);
            out.writeInt(1 << 20);
            out.writeInt(1 << 20);
        });
        assertRefused(INDArray.class, out -> {
            out.writeBoolean(true);
            out.writeByte(100);
        });
    }

    @Test
    void classThatIsNoNumberCannotCross() {
        assertThrows(IllegalArgumentException.class, () -> crossed(Thread.class, Thread.currentThread()));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static void assertRefused(Class<?> type, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThrows(IOException.class, () -> Codec.read(type, in));
    }

    private static Object crossed(Class<?> type, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Codec.write(type, value, new DataOutputStream(bytes));
        return Codec.read(type, new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
