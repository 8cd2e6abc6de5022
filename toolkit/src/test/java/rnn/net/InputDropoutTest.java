package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Operation;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Dropout;
import rnn.cell.ElmanCell;
import rnn.cell.Unrolled;

/**
 * At rate 0 the layer equals the one inside, and obeys its laws. At other rates, the same inputs are dropped at every
 * step.
 */
class InputDropoutTest extends RecurrentContract {
    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new InputDropout(new Unroll(new ElmanCell(inputSize, hiddenSize, random)), new Dropout(0, random));
    }

    private final Unroll layer = new Unroll(new ElmanCell(D, H, new Random(1)));
    private final Parameter x = new Parameter("x", Init.uniform(new Random(2), 1, 5, 3, D));

    private Unrolled drop() {
        return new InputDropout(layer, new Dropout(0.5, new Random(3))).apply(x);
    }

    @Test
    void gradientMatchesCentralDifferenceWhereSomeIsDropped() {
        List<Parameter> all = new ArrayList<>(layer.parameters());
        all.add(x);
        GradientCheck.of(all, () -> drop().outputs().sum()).require();
    }

    @Test
    void droppedColumnsGetNoGradientAtAnyStep() {
        drop().outputs().sum().backward();
        int dropped = 0;
        for (int i = 0; i < 3 * D; i++) {
            boolean first = x.gradient().get(i) == 0;
            for (int t = 1; t < 5; t++) {
                assertEquals(first, x.gradient().get(t * 3 * D + i) == 0);
            }
            dropped += first ? 1 : 0;
        }
        assertTrue(dropped > 0 && dropped < 3 * D);
    }

    @Test
    void nothingIsDroppedWhereNothingIsRecorded() {
        Supplier<String> evaluation = () -> drop().outputs().value().toString();
        assertEquals(layer.apply(x).outputs().value().toString(), Operation.noGradient(evaluation));
    }

    @Test
    void paddingIsZeroedBeforeItIsScaled() {
        x.value().set(4 * 3 * D, Double.NaN);
        Recurrent dropping = new InputDropout(layer, new Dropout(0.5, new Random(3)));
        Var sum = dropping.apply(x, layer.start(3), Mask.ofLengths(5, 4, 5, 5))
                .outputs()
                .sum();
        sum.backward();
        assertTrue(x.gradient().isFinite());
        layer.parameters().forEach(parameter -> assertTrue(parameter.gradient().isFinite()));
    }
}
