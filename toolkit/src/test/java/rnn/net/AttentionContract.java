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
        Var context = read().context();
        Array weights = context.value().zeros();
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, Math.sin(i + 1));
        }
        return context.times(Var.constant(weights)).sum();
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

    @Test
    void maskThatDoesNotFitIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> attention.over(states, Mask.full(STEPS, BATCH + 1)));
        assertThrows(IllegalArgumentException.class, () -> attention.over(query, Mask.full(STEPS, BATCH)));
    }
}
