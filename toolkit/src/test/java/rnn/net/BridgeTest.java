package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;

class BridgeTest {
    private final Random random = new Random(1);

    private Bridge bridge(int... sizes) {
        Recurrent both = new Bidirectional(
                new Unroll(new GruCell(3, 4, random)),
                new Unroll(new GruCell(3, 4, random)),
                Bidirectional.Merge.CONCATENATE);
        return new Bridge(both, random, sizes);
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        PyTorch.assertEqual("bridge", bridge(5, 2));
    }

    @Test
    void gradientMatchesCentralDifferenceInEveryElement() {
        Bridge bridge = bridge(3, 2);
        for (Mask mask : new Mask[] {Mask.ofLengths(4, 4, 1, 3), Mask.full(1, 1)}) {
            Parameter x = new Parameter("x", Init.uniform(random, 1, mask.steps(), mask.batch(), 3));
            List<Parameter> inputs = new ArrayList<>(bridge.parameters());
            inputs.add(x);
            GradientCheck check = GradientCheck.of(inputs, () -> {
                Encoder.Encoded encoded = bridge.encode(x, mask);
                return encoded.first()
                        .get(0)
                        .times(encoded.first().get(0))
                        .sum()
                        .plus(encoded.first().get(1).sum())
                        .plus(encoded.places().times(encoded.places()).sum());
            });
            check.require();
            assertEquals(Parameter.count(inputs), check.elements());
        }
    }

    @Test
    void paddingAndTheRestOfTheBatchNeverMatter() {
        Bridge bridge = bridge(5);
        Array x = Init.uniform(random, 1, 4, 3, 3);
        Mask mask = Mask.ofLengths(4, 4, 1, 3);
        x.set((1 * 3 + 1) * 3, Double.NaN); // behind the end of sequence 1
        Array among = bridge.encode(Var.constant(x), mask).first().get(0).value();
        assertTrue(among.isFinite());
        for (int n = 0; n < 3; n++) {
            int[] lengths = mask.lengths();
            Array alone = x.zeros(lengths[n], 1, 3);
            for (int t = 0; t < lengths[n]; t++) {
                alone.addRows(t, x, t * 3 + n, 1);
            }
            Array first = bridge.encode(Var.constant(alone), Mask.full(lengths[n], 1))
                    .first()
                    .get(0)
                    .value();
            for (int i = 0; i < 5; i++) {
                assertEquals(first.get(i), among.get(n * 5 + i));
            }
        }
    }

    @Test
    void theStateOfAnyLayerFitsAnyDecoder() {
        Recurrent lstms = new Layers(new Unroll(new LstmCell(3, 4, random)), new Unroll(new LstmCell(4, 6, random)));
        assertEquals(List.of(7), new Bridge(lstms, random, 7).firstSizes());
        assertEquals(
                20,
                new Bridge(lstms, random, 7)
                        .parameters()
                        .get(lstms.parameters().size())
                        .value()
                        .rows());
    }

    @Test
    void everyParameterHasAName() {
        List<String> names =
                bridge(5, 2).parameters().stream().map(Parameter::name).toList();
        assertTrue(names.contains("reader.backward.Whn"), names.toString());
        assertTrue(names.contains("start1.b"), names.toString());
    }

    @Test
    void aDecoderWithoutStateIsRefused() {
        assertThrows(IllegalArgumentException.class, this::bridge);
        assertThrows(IllegalArgumentException.class, () -> bridge(5, 0));
        assertThrows(IllegalArgumentException.class, () -> new Bridge(null, random, 5));
    }
}
