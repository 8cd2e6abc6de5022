package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

/** The laws that every attention obeys. */
abstract class AttentionContract {
    static final int H = 4;
    private static final int STEPS = 5;
    private static final int BATCH = 3;
    private static final Mask RAGGED = Mask.ofLengths(STEPS, 5, 2, 4);

    abstract Attention attention(int size, RandomGenerator random);

    private final Random random = new Random(1);
    private final Attention attention = attention(H, random);
    private final Parameter states = new Parameter("states", Init.uniform(random, 1, STEPS, BATCH, H));
    private final Parameter query = new Parameter("query", Init.uniform(random, 1, BATCH, H));

    private AttentionMemory.Reading read() {
        return attention.over(states, RAGGED).read(query);
    }

    private Var loss() {
        return weigh(read().context());
    }

    private List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(attention.parameters());
        all.addAll(List.of(states, query));
        return all;
    }

    @Test
    void gradientMatchesCentralDifference() {
        GradientCheck check = GradientCheck.of(all(), this::loss);
        check.require();
        assertEquals(Parameter.count(all()), check.elements());
    }

    @Test
    void weightsSumToOneAndPaddingGetsNone() {
        Array weights = read().weights().value();
        int[] lengths = RAGGED.lengths();
        for (int n = 0; n < BATCH; n++) {
            double sum = 0;
            for (int t = 0; t < STEPS; t++) {
                double weight = weights.get(n * STEPS + t);
                assertEquals(t < lengths[n], weight > 0);
                sum += weight;
            }
            assertEquals(1, sum, Tolerances.SINGLE);
        }
    }

    @Test
    void contextIsTheWeighedMeanOfTheStates() {
        AttentionMemory.Reading reading = read();
        for (int i = 0; i < BATCH * H; i++) {
            double expected = 0;
            for (int t = 0; t < STEPS; t++) {
                expected += reading.weights().value().get(i / H * STEPS + t)
                        * states.value().get(t * BATCH * H + i);
            }
            assertEquals(expected, reading.context().value().get(i), Tolerances.SINGLE);
        }
    }

    @Test
    void whatStandsInThePaddingNeverMatters() {
        String before = read().context().value().toString();
        states.value().set((4 * BATCH + 1) * H, Double.NaN);
        assertEquals(before, read().context().value().toString());
        loss().backward();
        for (Parameter parameter : all()) {
            assertTrue(parameter.gradient().isFinite(), parameter.name());
        }
    }

    /**
     * The result of a query has the same bits alone and at every place of a batch, even if other memories are longer.
     */
    @Test
    void whatIsReadDoesNotDependOnTheBatch() {
        Attention large = attention(24, new Random(2));
        Var memory = Var.constant(Init.uniform(random, 1, 6, 1, 24));
        Var asked = Var.constant(Init.uniform(random, 1, 1, 24));
        Array alone = large.over(memory, Mask.full(6, 1)).read(asked).context().value();
        for (int batch : new int[] {2, 5, 19, 70}) {
            int place = random.nextInt(batch);
            Array memories = Init.uniform(random, 1, 9, batch, 24);
            Array queries = Init.uniform(random, 1, batch, 24);
            int[] lengths = random.ints(batch, 1, 10).toArray();
            lengths[place] = 6;
            for (int d = 0; d < 24; d++) {
                queries.set(place * 24 + d, asked.value().get(d));
                for (int t = 0; t < 6; t++) {
                    memories.set((t * batch + place) * 24 + d, memory.value().get(t * 24 + d));
                }
            }
            Array among = large.over(Var.constant(memories), Mask.ofLengths(9, lengths))
                    .read(Var.constant(queries))
                    .context()
                    .value();
            for (int d = 0; d < 24; d++) {
                assertEquals(alone.get(d), among.get(place * 24 + d), "batch " + batch + ", place " + place);
            }
        }
    }

    @Test
    void manyQueriesReadOneMemory() {
        AttentionMemory memory = attention.over(states, RAGGED);
        Var other = query.scale(-2);
        memory.read(other);
        assertEquals(
                read().context().value().toString(),
                memory.read(query).context().value().toString());
    }

    /** All of a decoder's queries at once give the bits that each gives alone. */
    @Test
    void manyQueriesAtOnceAreReadAsEachAlone() {
        Attention large = attention(24, new Random(2));
        for (int steps : new int[] {1, 2, 7, 40}) {
            AttentionMemory memory =
                    large.over(Var.constant(Init.uniform(random, 1, 9, 3, 24)), Mask.ofLengths(9, 9, 1, 6));
            Var queries = Var.constant(Init.uniform(random, 1, steps, 3, 24));
            AttentionMemory.Reading all = memory.read(queries);
            for (int u = 0; u < steps; u++) {
                AttentionMemory.Reading one = memory.read(queries.step(u));
                assertEquals(
                        one.context().value().toString(),
                        all.context().step(u).value().toString());
                assertEquals(
                        one.weights().value().toString(),
                        all.weights().step(u).value().toString());
            }
        }
    }

    @Test
    void gradientOfManyQueriesMatchesCentralDifference() {
        Parameter queries = new Parameter("queries", Init.uniform(random, 1, 3, BATCH, H));
        List<Parameter> inputs = new ArrayList<>(attention.parameters());
        inputs.addAll(List.of(states, queries));
        GradientCheck check = GradientCheck.of(inputs, () -> {
            AttentionMemory.Reading reading = attention.over(states, RAGGED).read(queries);
            return weigh(reading.context()).plus(weigh(reading.weights()));
        });
        check.require();
        assertEquals(Parameter.count(inputs), check.elements());
    }

    private static Var weigh(Var result) {
        Array weights = result.value().zeros();
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, Math.sin(i + 1));
        }
        return result.times(Var.constant(weights)).sum();
    }

    @Test
    void oneStateOfOneSequenceGetsAllAttention() {
        Var only = Var.constant(Init.uniform(random, 1, 1, 1, H));
        AttentionMemory.Reading reading =
                attention.over(only, Mask.full(1, 1)).read(Var.constant(Init.uniform(random, 1, 1, H)));
        assertEquals(1, reading.weights().item());
        for (int i = 0; i < H; i++) {
            assertEquals(only.value().get(i), reading.context().value().get(i));
        }
    }

    /** A weight says how much an item counts in a loss; attention looks at all real items alike. */
    @Test
    void theSizeOfAWeightAboveZeroDoesNotMatter() {
        double[][] weights = new double[STEPS][BATCH];
        for (int t = 0; t < STEPS; t++) {
            for (int n = 0; n < BATCH; n++) {
                weights[t][n] = RAGGED.isPadding(t, n) ? 0 : 0.25 + t;
            }
        }
        assertEquals(
                read().context().value().toString(),
                attention
                        .over(states, new Mask(weights))
                        .read(query)
                        .context()
                        .value()
                        .toString());
    }

    @Test
    void aSequenceOfNothingButPaddingReadsZeros() {
        states.value().set(1 * H, Double.NaN);
        double[][] weights = new double[STEPS][BATCH];
        for (double[] step : weights) {
            step[0] = 1;
            step[2] = 1;
        }
        AttentionMemory.Reading reading =
                attention.over(states, new Mask(weights)).read(query);
        assertTrue(reading.context().value().isFinite());
        for (int i = 0; i < H; i++) {
            assertEquals(0, reading.context().value().get(H + i));
        }
    }

    @Test
    void aQueryThatIsNoNumberSpoilsOnlyItsOwnSequence() {
        Array before = read().context().value();
        query.value().set(0, Double.NaN);
        Array after = read().context().value();
        assertTrue(Double.isNaN(after.get(0)));
        for (int i = H; i < BATCH * H; i++) {
            assertEquals(before.get(i), after.get(i));
        }
    }

    @Test
    void queriesOfAnotherBatchAreNamed() {
        AttentionMemory memory = attention.over(states, RAGGED);
        for (int[] shape : new int[][] {{BATCH + 1, H}, {2, BATCH + 1, H}, {H}}) {
            Exception e = assertThrows(
                    IllegalArgumentException.class, () -> memory.read(Var.constant(Init.uniform(random, 1, shape))));
            assertTrue(e.getMessage().contains("do not fit a memory of 3 sequences"), e.getMessage());
        }
    }

    @Test
    void maskThatDoesNotFitIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> attention.over(states, Mask.full(STEPS, BATCH + 1)));
        assertThrows(IllegalArgumentException.class, () -> attention.over(query, Mask.full(STEPS, BATCH)));
    }
}
