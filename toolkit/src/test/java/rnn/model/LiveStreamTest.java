package rnn.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rnn.Tolerances;
import rnn.array.FloatArray;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.Dropout;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;
import rnn.net.Bidirectional;
import rnn.net.Embedding;
import rnn.net.InputDropout;
import rnn.net.Layers;
import rnn.net.Linear;
import rnn.net.Recurrent;
import rnn.net.Unroll;

class LiveStreamTest {
    /**
     * Measured at every H: Elman 690 and LSTM 2430 if nothing is compiled (-Xint), 290 and 1100 once all is compiled.
     */
    private static final long MOST_BYTES_A_STEP = 4096;

    private static final int D = 3;
    private static final int H = 128;

    private final Recurrent recurrent = new Unroll(new ElmanCell(D, H, new Random(1)));
    private final Linear output = new Linear(H, 2, new Random(2));

    private LiveStream stream() {
        return new LiveStream(recurrent, output::apply);
    }

    private static float[] input(Random random) {
        float[] x = new float[D];
        for (int i = 0; i < D; i++) {
            x[i] = random.nextFloat();
        }
        return x;
    }

    /** The answers to a stream of random numbers. */
    private static List<float[]> answers(LiveStream stream, int seed, int steps) {
        Random random = new Random(seed);
        List<float[]> answers = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            answers.add(stream.next(input(random)).clone());
        }
        return answers;
    }

    @Test
    void aStreamGivesWhatTheWholeSequenceGives() {
        int steps = 50;
        FloatArray x = FloatArray.ofZeros(steps, 1, D);
        Random random = new Random(5);
        for (int t = 0; t < steps; t++) {
            System.arraycopy(input(random), 0, x.data(), t * D, D);
        }
        Var whole = output.apply(recurrent.apply(Var.constant(x)).outputs());
        List<float[]> answers = answers(stream(), 5, steps);
        for (int i = 0; i < whole.value().size(); i++) {
            assertEquals(whole.value().get(i), answers.get(i / 2)[i % 2], Tolerances.SINGLE);
        }
    }

    @Test
    void aStreamThroughAStackGivesWhatTheWholeSequenceGives() {
        Random random = new Random(1);
        Recurrent stack = new Layers(
                new Unroll(new LstmCell(D, 4, random)),
                new InputDropout(new Unroll(new GruCell(4, 5, random)), new Dropout(0.5, random)));
        FloatArray x = FloatArray.ofZeros(10, 1, D);
        LiveStream stream = new LiveStream(stack, h -> h);
        List<float[]> answers = new ArrayList<>();
        for (int t = 0; t < 10; t++) {
            float[] input = input(random);
            System.arraycopy(input, 0, x.data(), t * D, D);
            answers.add(stream.next(input).clone());
        }
        Var whole = Operation.noGradient(() -> stack.apply(Var.constant(x)).outputs());
        for (int i = 0; i < whole.value().size(); i++) {
            assertEquals(whole.value().get(i), answers.get(i / 5)[i % 5], Tolerances.SINGLE);
        }
    }

    @Test
    void aModelStreamsWhatItPredicts() {
        Embedding embedding = new Embedding(5, D, new Random(3));
        ManyToMany model = new ManyToMany(embedding, recurrent, output);
        Tokens tokens = Tokens.sequence(4, 0, 2);
        Var whole = model.predict(new SequenceBatch(tokens, tokens));
        LiveStream stream = model.stream();
        for (int t = 0; t < 3; t++) {
            float[] answer = stream.nextToken(new int[] {4, 0, 2}[t]);
            assertEquals(whole.value().get(2 * t + 1), answer[1], Tolerances.SINGLE);
        }
    }

    @Test
    void aLayerThatReadsFromTheEndRefusesAStream() {
        Recurrent both =
                new Bidirectional(recurrent, new Unroll(new ElmanCell(D, H, new Random(4))), Bidirectional.Merge.SUM);
        LiveStream stream = new LiveStream(both, h -> h);
        assertThrows(UnsupportedOperationException.class, () -> stream.next(1, 2, 3));
    }

    @Test
    void eightThreadsShareOneModelAndEachGetsWhatItGetsAlone() throws Exception {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<float[]>>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int seed = i;
                tasks.add(() -> answers(stream(), seed, 500));
            }
            List<Future<List<float[]>>> together = executor.invokeAll(tasks);
            for (int i = 0; i < threads; i++) {
                assertArrayEquals(
                        answers(stream(), i, 500).toArray(),
                        together.get(i).get().toArray());
            }
        } finally {
            executor.shutdown();
        }
    }

    private static Stream<Cell> cells() {
        Random random = new Random(1);
        return Stream.of(
                new ElmanCell(D, 16, random),
                new ElmanCell(D, 512, random),
                new GruCell(D, 128, random),
                new LstmCell(D, 16, random),
                new LstmCell(D, 256, random));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aStepAllocatesNextToNothingWhateverTheSize(Cell cell) {
        LiveStream stream = new LiveStream(new Unroll(cell), h -> h);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        float[] x = new float[D];
        long steps = 2000;
        long before = 0;
        for (int t = -2000; t < steps; t++) {
            if (t == 0) {
                before = threads.getThreadAllocatedBytes(thread);
            }
            stream.next(x);
        }
        long bytes = (threads.getThreadAllocatedBytes(thread) - before) / steps;
        assertTrue(bytes < MOST_BYTES_A_STEP, bytes + " bytes per step");
    }

    /** A delay line: its state holds earlier inputs, which move from part to part. */
    private record Delay(Parameter like) implements Cell {
        @Override
        public State start(int batch) {
            return State.zeros(like, batch, D, D);
        }

        @Override
        public Step step(Var x, State before) {
            return new Step(before.get(1), State.of(x, before.get(0)));
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(like);
        }
    }

    @Test
    void partsOfTheStateMayBeHandedOn() {
        LiveStream stream = new LiveStream(new Unroll(new Delay(new Parameter("like", FloatArray.ofZeros(1)))), h -> h);
        Random random = new Random(1);
        List<float[]> inputs = new ArrayList<>();
        for (int t = 0; t < 10; t++) {
            inputs.add(input(random));
            float[] delayed = stream.next(inputs.get(t));
            assertArrayEquals(t < 2 ? new float[D] : inputs.get(t - 2), delayed);
        }
    }

    @Test
    void aStreamThatIsResetBeginsAnew() {
        LiveStream stream = stream();
        List<float[]> first = answers(stream, 1, 20);
        stream.reset();
        assertArrayEquals(first.toArray(), answers(stream, 1, 20).toArray());
        assertSame(stream.next(1, 2, 3), stream.next(1, 2, 3));
    }

    @Test
    void tokensAreLookedUp() {
        Embedding embedding = new Embedding(5, D, new Random(3));
        LiveStream tokens = new LiveStream(embedding, recurrent, output::apply);
        LiveStream vectors = stream();
        float[] table = ((FloatArray) embedding.E.value()).data();
        for (int id : new int[] {4, 0, 2}) {
            float[] vector = java.util.Arrays.copyOfRange(table, id * D, id * D + D);
            assertArrayEquals(vectors.next(vector), tokens.nextToken(id));
        }
        assertThrows(IllegalArgumentException.class, () -> tokens.nextToken(5));
        assertThrows(IllegalStateException.class, () -> tokens.next(1));
        assertThrows(IllegalStateException.class, () -> vectors.nextToken(1));
    }

    @Test
    void inputsThatDoNotFitAreNamed() {
        LiveStream stream = stream();
        stream.next(1, 2, 3);
        assertEquals(
                "this stream takes 3 numbers at a time, not 1",
                assertThrows(IllegalArgumentException.class, () -> stream.next(1))
                        .getMessage());
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> stream().next(1, 2));
        assertTrue(e.getMessage().contains("[1, 2]"), e.getMessage());
    }

    /** The answers to three good inputs, with refused inputs between them. */
    private static List<float[]> answersBeside(LiveStream stream, float[]... refused) {
        List<float[]> answers = new ArrayList<>();
        for (float[] good : new float[][] {{1, 2, 3}, {0, -1, 0.5f}, {1e-3f, 7, 2}}) {
            for (float[] bad : refused) {
                assertThrows(RuntimeException.class, () -> stream.next(bad));
            }
            answers.add(stream.next(good).clone());
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void whatIsRefusedLeavesTheStreamWhereItWas(Cell cell) {
        Unroll layer = new Unroll(cell);
        List<float[]> expected = answersBeside(new LiveStream(layer, h -> h));
        List<float[]> computed = answersBeside(
                new LiveStream(layer, h -> h),
                new float[] {1, 2, 3, 4},
                new float[] {1, 2},
                new float[0],
                new float[] {1, Float.NaN, 3},
                new float[] {Float.POSITIVE_INFINITY, 2, 3},
                new float[] {1, 2, Float.NEGATIVE_INFINITY});
        assertArrayEquals(expected.toArray(), computed.toArray());
    }

    @Test
    void aNumberThatIsNoneIsNamed() {
        assertEquals(
                "a stream takes numbers, and number 1 of the input is NaN: fill the gap or leave the step out; the stream"
                        + " stays where it was",
                assertThrows(IllegalArgumentException.class, () -> stream().next(1, Float.NaN, 3))
                        .getMessage());
    }

    @Test
    void aStateThatWouldBeNoNumberIsNotKept() {
        // The rectifier's state doubles at each step, until it is infinite.
        Unroll doubling = new Unroll(ElmanCell.identityRelu(1, 4, 2, new Random(1)));
        float[] first = new LiveStream(doubling, h -> h).next(0.5f).clone();
        LiveStream stream = new LiveStream(doubling, h -> h);
        assertThrows(ArithmeticException.class, () -> {
            for (int i = 0; i < 50; i++) {
                stream.next(Float.MAX_VALUE);
            }
        });
        stream.reset();
        assertArrayEquals(first, stream.next(0.5f));
        Linear spoilt = new Linear(H, 2, new Random(2));
        spoilt.W.value().set(3, Double.NaN);
        LiveStream diverged = new LiveStream(recurrent, spoilt::apply);
        assertThrows(ArithmeticException.class, () -> diverged.next(1, 2, 3));
    }

    @Test
    void partsThatAreMissingAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> new LiveStream(null, output::apply));
        assertThrows(IllegalArgumentException.class, () -> new LiveStream(recurrent, null));
        assertThrows(IllegalArgumentException.class, () -> new LiveStream((Embedding) null, recurrent, output::apply));
    }

    @Test
    void aModelInDoublePrecisionStreamsToo() {
        ElmanCell cell = new ElmanCell(D, 4, new Random(1));
        LiveStream single = new LiveStream(new Unroll(cell), h -> h);
        float[] expected = single.next(1, 2, 3).clone();
        cell.parameters().forEach(Parameter::toDouble);
        float[] computed = new LiveStream(new Unroll(cell), h -> h).next(1, 2, 3);
        assertArrayEquals(expected, computed, (float) Tolerances.SINGLE);
    }
}
