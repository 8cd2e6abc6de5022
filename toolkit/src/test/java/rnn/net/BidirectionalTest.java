package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rnn.Tolerances;
import rnn.array.Array;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.cell.Unrolled;

class BidirectionalTest extends RecurrentContract {
    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Bidirectional(
                new Unroll(new GruCell(inputSize, hiddenSize / 2, random)),
                new Unroll(new GruCell(inputSize, hiddenSize / 2, random)),
                Bidirectional.Merge.CONCATENATE);
    }

    @Override
    protected boolean readsForwardOnly() {
        return false;
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        Random random = new Random(1);
        PyTorch.assertEqual(
                "lstm_bidirectional",
                new Bidirectional(
                        new Unroll(new LstmCell(4, 6, random)),
                        new Unroll(new LstmCell(4, 6, random)),
                        Bidirectional.Merge.CONCATENATE));
        PyTorch.assertEqual("gru_bidirectional_lengths", recurrent(4, 12, random));
    }

    private final Random random = new Random(2);
    private final Unroll forward = new Unroll(new ElmanCell(D, H, random));
    private final Unroll backward = new Unroll(new ElmanCell(D, H, random));
    private final Var x = Var.constant(Init.uniform(random, 1, 4, 1, D));

    private Unrolled read(Bidirectional.Merge merge, Mask mask) {
        Recurrent both = new Bidirectional(forward, backward, merge);
        return both.apply(x, both.start(1), mask);
    }

    @Test
    void reversedPassOfPaddedSequenceEqualsPassOfReversedSequence() {
        Array both = read(Bidirectional.Merge.CONCATENATE, Mask.ofLengths(4, 3))
                .outputs()
                .value();
        Var turned = x.gather(new int[] {2, 1, 0}).reshape(3, 1, D);
        Array expected = backward.apply(turned).outputs().value();
        for (int t = 0; t < 3; t++) {
            for (int c = 0; c < H; c++) {
                assertEquals(expected.get((2 - t) * H + c), both.get(t * 2 * H + H + c), Tolerances.SINGLE);
            }
        }
    }

    @Test
    void stepsLeftOutInTheMiddleAreLeftOutInBothDirections() {
        Mask gap = new Mask(new double[][] {{1}, {0}, {1}, {0}});
        Array both = read(Bidirectional.Merge.CONCATENATE, gap).lastOutput().value();
        Var turned = x.gather(new int[] {2, 0}).reshape(2, 1, D);
        Array expected = backward.apply(turned).lastOutput().value();
        for (int c = 0; c < H; c++) {
            assertEquals(expected.get(c), both.get(H + c), Tolerances.SINGLE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUM", "MEAN"})
    void sumAndMeanAddWhatConcatenatePutsSideBySide(Bidirectional.Merge merge) {
        double scale = merge == Bidirectional.Merge.SUM ? 1 : 0.5;
        Unrolled beside = read(Bidirectional.Merge.CONCATENATE, Mask.full(4, 1));
        Unrolled merged = read(merge, Mask.full(4, 1));
        assertSum(beside.outputs().value(), scale, merged.outputs().value());
        assertSum(beside.lastOutput().value(), scale, merged.lastOutput().value());
    }

    private static void assertSum(Array beside, double scale, Array merged) {
        for (int i = 0; i < merged.size(); i++) {
            int first = i / H * 2 * H + i % H;
            assertEquals(scale * (beside.get(first) + beside.get(first + H)), merged.get(i), Tolerances.SINGLE);
        }
    }
}
