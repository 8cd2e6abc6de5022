package worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import rnn.tree.Formula;
import rnn.tree.Tree;

/** What may cross the wall, and what may not. */
class ValuesTest {
    /** A record such as a contract of a later exercise may have. */
    @SuppressWarnings("ArrayRecordComponent")
    public record State(INDArray h, int[] tokens, String name, double loss) {}

    /** A record in a record, in an array. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Layers(State[] states, boolean isDeep) {}

    private record Example(Class<?> type, Object value, Consumer<Object> change) {}

    /** A value of every kind, and what an answer could do to it in place. */
    static List<Example> examples() {
        return List.of(
                new Example(int.class, 7, null),
                new Example(long.class, 7L, null),
                new Example(double.class, Double.NaN, null),
                new Example(boolean.class, true, null),
                new Example(String.class, "γράμμα 𠮷", null),
                new Example(int[].class, new int[] {1, 2}, it -> ((int[]) it)[1] = 3),
                new Example(double[].class, new double[] {Double.NaN, -0.0}, it -> ((double[]) it)[1] = 0.0),
                new Example(boolean[].class, new boolean[] {true, false}, it -> ((boolean[]) it)[0] = false),
                new Example(long[].class, new long[] {5}, it -> ((long[]) it)[0]++),
                new Example(int[][].class, new int[][] {{1}, {2, 3}}, it -> ((int[][]) it)[1][0] = 99),
                new Example(int[][].class, new int[][] {{1}, {2, 3}}, it -> ((int[][]) it)[1] = new int[] {2}),
                new Example(int[][].class, new int[][] {{1}, {2, 3}}, it -> ((int[][]) it)[0] = null),
                new Example(double[][].class, new double[][] {{}, {2}}, it -> ((double[][]) it)[1][0] = Double.NaN),
                new Example(String[].class, new String[] {"a", ""}, it -> ((String[]) it)[0] = "b"),
                new Example(INDArray.class, Nd4j.scalar(3f), it -> ((INDArray) it).assign(4)),
                new Example(INDArray.class, Nd4j.createFromArray(1f, Float.NaN), it -> ((INDArray) it).putScalar(0, 2)),
                new Example(INDArray.class, Nd4j.createFromArray(0.1, 0.2), it -> ((INDArray) it).putScalar(0, 2)),
                new Example(INDArray.class, view().transpose(), it -> ((INDArray) it).muli(2)),
                new Example(INDArray.class, Nd4j.ones(2, 1, 3), it -> ((INDArray) it).permutei(1, 0, 2)),
                new Example(INDArray.class, view(), it -> ((INDArray) it).transposei()),
                new Example(INDArray[].class, new INDArray[] {view(), Nd4j.scalar(1.0)}, it -> ((INDArray[]) it)
                        [0].addi(1)),
                new Example(INDArray[].class, new INDArray[] {view()}, it -> ((INDArray[]) it)[0] = null),
                new Example(Tree.class, new Tree("T"), null),
                new Example(Tree.class, Formula.parse("T & !(F ^ T)"), null),
                new Example(Tree.class, new Tree("", new Tree("γ"), new Tree("𠮷"), new Tree("")), null),
                new Example(
                        Tree[].class,
                        new Tree[] {new Tree("T"), new Tree("F")},
                        it -> ((Tree[]) it)[0] = new Tree("F")),
                new Example(State.class, state(), it -> ((State) it).h().addi(1)),
                new Example(State.class, state(), it -> ((State) it).tokens()[0]++),
                new Example(
                        Layers.class,
                        new Layers(new State[] {state(), state()}, true),
                        it -> ((Layers) it).states()[1].h().subi(1)));
    }

    private static INDArray view() {
        return Nd4j.createFromArray(new float[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}})
                .getRows(0, 2)
                .dup('f');
    }

    private static State state() {
        return new State(Nd4j.createFromArray(1f, 2f), new int[] {3}, "s", 0.25);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTypeComesBackAsItWent(Example one) throws IOException {
        Object back = crossed(one.type, one.value);
        assertTrue(Values.same(one.type, one.value, back));
        assertFalse(Values.same(one.type, one.value, null));
        if (one.value instanceof INDArray matrix) {
            assertEquals(matrix.dataType(), ((INDArray) back).dataType());
            assertArrayEquals(matrix.shape(), ((INDArray) back).shape());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsDoneToACopyIsSeenAndReachesTheOriginalNot(Example one) throws IOException {
        Object copy = Values.copy(one.type, one.value);
        assertTrue(Values.same(one.type, one.value, copy));
        if (one.change != null) {
            Object before = crossed(one.type, one.value);
            one.change.accept(copy);
            assertFalse(Values.same(one.type, one.value, copy));
            assertTrue(Values.same(one.type, one.value, before));
        }
    }

    @Test
    void placeOfNullIsNamed() {
        assertEquals(Optional.of("[1]"), Values.placeOfNull(new INDArray[] {view(), null}));
        assertEquals(Optional.of("h"), Values.placeOfNull(new State(null, new int[0], "", 0)));
        assertEquals(Optional.of("[0]"), Values.placeOfNull(new int[1][]));
        assertEquals(
                Optional.of("states[1].tokens"),
                Values.placeOfNull(new Layers(new State[] {state(), new State(view(), null, "", 0)}, false)));
        assertEquals(Optional.empty(), Values.placeOfNull(new Layers(new State[] {state()}, false)));
    }

    private interface Writing {
        void to(Outgoing out) throws IOException;
    }

    @Test
    void lengthBeyondTheMessageIsRefused() {
        for (int length : new int[] {-1, Integer.MIN_VALUE, 1, 1 << 20, Integer.MAX_VALUE}) {
            for (Class<?> type : List.of(
                    String.class,
                    int[].class,
                    int[][].class,
                    boolean[].class,
                    INDArray[].class,
                    State[].class,
                    Tree.class)) {
                assertRefused(type, out -> out.writeInt(length));
            }
            assertRefused(INDArray.class, out -> shape(out, 2, 1 << 20, length));
            assertRefused(INDArray.class, out -> shape(out, 2, length, length));
        }
        for (int rank : new int[] {-1, 9, 100, 127}) {
            assertRefused(INDArray.class, out -> shape(out, rank));
        }
        assertRefused(
                INDArray.class, out -> shape(out, 8, 1 << 8, 1 << 8, 1 << 8, 1 << 8, 1 << 8, 1 << 8, 1 << 8, 1 << 8));
    }

    private static void shape(Outgoing out, int rank, int... sizes) throws IOException {
        out.writeBoolean(true);
        out.writeByte(rank);
        for (int size : sizes) {
            out.writeInt(size);
        }
    }

    /** A forged message of full size, made of what is cheapest to send, is refused before all of it is read. */
    @ParameterizedTest
    @MethodSource("floods")
    void messageOfCountlessPartsIsRefusedAtOnce(Class<?> type, byte[] part) throws IOException {
        int count = ((16 << 20) - 16) / part.length;
        Outgoing out = new Outgoing();
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.write(part);
        }
        byte[] message = out.bytes();
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(TooBigException.class, () -> Values.read(type, new Incoming(message))));
    }

    static List<Arguments> floods() {
        return List.of(
                Arguments.of(INDArray[].class, new byte[] {1, 0, 0, 0, 0, 0}),
                Arguments.of(INDArray[].class, new byte[] {1, 1, 0, 0, 0, 0}),
                Arguments.of(Tree[].class, new byte[8]),
                Arguments.of(int[][].class, new byte[4]),
                Arguments.of(String[].class, new byte[4]),
                Arguments.of(int[].class, new byte[4]),
                Arguments.of(double[].class, new byte[8]),
                Arguments.of(boolean[].class, new byte[1]));
    }

    @Test
    void partsAreCountedOverTheWholeMessage() throws IOException {
        int[][][] rows = new int[101][99][0];
        assertEquals(10_100, rows.length * (1 + rows[0].length));
        assertTooBig(int[][][].class, rows);
        assertEquals(100, ((int[][][]) crossed(int[][][].class, Arrays.copyOf(rows, 100))).length);
    }

    @Test
    void whatIsTooBigIsRefusedWhereItIsWritten() {
        assertTooBig(
                INDArray[].class, Collections.nCopies(10_001, Nd4j.scalar(1f)).toArray(INDArray[]::new));
        assertTooBig(INDArray.class, Nd4j.zeros(1001, 1000));
        assertTooBig(int[].class, new int[1_000_001]);
        assertTooBig(double[][].class, new double[][] {new double[600_000], new double[600_000]});
        assertTooBig(String.class, "x".repeat((1 << 20) + 1));
        assertTooBig(String.class, "𠮷".repeat((1 << 18) + 1));
    }

    @Test
    void matrixWhoseNumbersDoNotFitItsShapeIsRefused() {
        for (double[] numbers : new double[][] {{1}, {1, 2, 3}, {}}) {
            AnswerException refused = assertThrows(
                    AnswerException.class, () -> crossed(INDArray.class, own(Nd4j.createFromArray(1f, 2f), numbers)));
            assertEquals(
                    "What your answer returned cannot be read: a matrix of shape [2] with " + numbers.length
                            + " numbers.",
                    refused.getMessage());
        }
    }

    /** A matrix of an answer's own class, with other numbers than its shape says. */
    private static INDArray own(INDArray real, double... numbers) {
        DataBuffer data = proxy(DataBuffer.class, Map.of("asDouble", numbers), real.data());
        Object[] self = new Object[1];
        self[0] = Proxy.newProxyInstance(
                INDArray.class.getClassLoader(),
                new Class<?>[] {INDArray.class},
                (own, method, arguments) -> switch (method.getName()) {
                    case "dup" -> self[0];
                    case "data" -> data;
                    default -> method.invoke(real, arguments);
                });
        return (INDArray) self[0];
    }

    private static <T> T proxy(Class<T> type, Map<String, Object> answers, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (own, method, arguments) -> answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(real, arguments)));
    }

    @Test
    void deepestAndLargestTreesCross() throws IOException {
        Tree deepest = Formula.parse("!".repeat(64) + "T");
        assertEquals(deepest, crossed(Tree.class, deepest));
        Tree largest = new Tree("", Collections.nCopies(9_999, new Tree("T")));
        assertEquals(largest, crossed(Tree.class, largest));
        assertTooBig(Tree[].class, new Tree[] {largest, new Tree("T")});
    }

    /** Nothing but a forged message can hold such a tree: it is refused while it is read, before it is a tree. */
    @Test
    void forgedTreeIsRefusedWhileItIsRead() {
        for (int depth : new int[] {65, 66, 100_000}) {
            assertRefused(Tree.class, out -> comb(out, depth));
        }
        assertRefused(Tree.class, out -> {
            node(out, 10_000);
            for (int i = 0; i < 10_000; i++) {
                node(out, 0);
            }
        });
        for (int count : new int[] {-1, 1, 2, 1 << 20, Integer.MAX_VALUE}) {
            assertRefused(Tree.class, out -> node(out, count)); // and then no child follows
        }
        assertRefused(Tree.class, out -> out.writeInt(3)); // a label that does not follow
    }

    private static void comb(Outgoing out, int depth) throws IOException {
        for (int level = 0; level < depth; level++) {
            node(out, 1);
        }
        node(out, 0);
    }

    private static void node(Outgoing out, int children) throws IOException {
        out.writeText("");
        out.writeInt(children);
    }

    /** An answer that writes into a tree's fields, past the constructor, gets a sentence that says so. */
    @Test
    void treeThatContainsItselfOrNullIsNamedWhereItIsWritten() throws ReflectiveOperationException {
        assertUnreadable("a tree deeper than 64, as if it contained itself", tree -> List.of(tree));
        assertUnreadable("a tree with null instead of a child", tree -> Collections.singletonList(null));
    }

    private static void assertUnreadable(String why, UnaryOperator<Object> children)
            throws ReflectiveOperationException {
        Tree tree = new Tree("!", new Tree("T"));
        Field field = Tree.class.getDeclaredField("children");
        field.setAccessible(true);
        field.set(tree, children.apply(tree));
        AnswerException refused = assertThrows(AnswerException.class, () -> crossed(Tree.class, tree));
        assertEquals("What your answer returned cannot be read: " + why + ".", refused.getMessage());
    }

    @Test
    void matrixOfNoNumbersIsEmpty() throws IOException {
        assertTrue(((INDArray) crossed(INDArray.class, Nd4j.empty(DataType.FLOAT))).isEmpty());
    }

    @Test
    void classThatIsNoNumberCannotCross() {
        assertThrows(IllegalArgumentException.class, () -> crossed(Thread.class, Thread.currentThread()));
        assertThrows(IllegalArgumentException.class, () -> crossed(Object[].class, new Object[] {1}));
    }

    private static void assertTooBig(Class<?> type, Object value) {
        assertThrows(TooBigException.class, () -> crossed(type, value));
    }

    private static void assertRefused(Class<?> type, Writing writing) {
        assertThrows(IOException.class, () -> {
            Outgoing out = new Outgoing();
            writing.to(out);
            Values.read(type, new Incoming(out.bytes()));
        });
    }

    private static Object crossed(Class<?> type, Object value) throws IOException {
        Outgoing out = new Outgoing();
        Values.write(type, value, out);
        return Values.read(type, new Incoming(out.bytes()));
    }
}
