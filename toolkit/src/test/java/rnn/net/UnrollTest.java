package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.LstmCell;
import rnn.cell.Unrolled;

/** Tests what a carried state hands on, with and without the gradient; everything else is in each cell's own test. */
class UnrollTest {
    private static final int STEPS = 4;
    private static final int BATCH = 2;

    private final Random random = new Random(1);
    private final Unroll unroll = new Unroll(new LstmCell(3, 4, random));
    private final Parameter first = new Parameter("first", Init.uniform(random, 1, STEPS, BATCH, 3));
    private final Parameter second = new Parameter("second", Init.uniform(random, 1, STEPS, BATCH, 3));
    private final Mask mask = Mask.full(STEPS, BATCH);

    @Test
    void gradientFlowsThroughACarriedState() {
        Unrolled before = unroll.apply(first);
        unroll.apply(second, before.last(), mask).outputs().sum().backward();
        assertTrue(first.gradient().sumOfSquares() > 0);
    }

    @Test
    void detachedStateHandsOnNumbersButNoGradient() {
        Unrolled before = unroll.apply(first);
        Var through = unroll.apply(second, before.last(), mask).outputs();
        Var cut = unroll.apply(second, before.last().detach(), mask).outputs();
        assertEquals(through.value().toString(), cut.value().toString());
        cut.sum().backward();
        assertEquals(null, first.gradient());
    }

    @Test
    void truncatedBackpropagationIsTheGradientOfEachPartBesideItsStart() {
        // Runs part by part, with a backward pass after each: the state is carried, the graph is not.
        Unrolled before = unroll.apply(first);
        before.outputs().sum().backward();
        unroll.apply(second, before.last().detach(), mask).outputs().sum().backward();
        Array truncated = unroll.parameters().get(0).gradient();
        unroll.parameters().forEach(Parameter::clearGradient);

        Unrolled again = unroll.apply(first);
        Var both = again.outputs().sum();
        both.plus(unroll.apply(second, again.last().detach(), mask).outputs().sum())
                .backward();
        Array atOnce = unroll.parameters().get(0).gradient();
        for (int i = 0; i < atOnce.size(); i++) {
            assertEquals(atOnce.get(i), truncated.get(i), Tolerances.SINGLE);
        }
    }

    @Test
    void watchedGatesAreThoseThatMakeTheOutputs() {
        Map<String, Var> inside = unroll.watch(first);
        assertEquals(Set.of("i", "f", "g", "o", "c"), inside.keySet());
        Var c = inside.get("c");
        Array outputs = unroll.apply(first).outputs().value();
        Array rebuilt = inside.get("o").times(c.tanh()).value();
        for (int t = 1; t < STEPS; t++) {
            Var kept = inside.get("f").step(t).times(c.step(t - 1));
            Var written = inside.get("i").step(t).times(inside.get("g").step(t));
            assertClose(c.step(t).value(), kept.plus(written).value());
        }
        assertClose(outputs, rebuilt);
    }

    private static void assertClose(Array expected, Array computed) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), computed.get(i), Tolerances.SINGLE);
        }
    }
}
