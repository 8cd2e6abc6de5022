package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Conversions;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;

class LayersTest extends RecurrentContract {
    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Layers(
                new Unroll(new LstmCell(inputSize, 3, random)), new Unroll(new ElmanCell(3, hiddenSize, random)));
    }

    @Test
    void valuesAndGradientsEqualPyTorch() {
        Random random = new Random(1);
        PyTorch.assertEqual(
                "lstm_two_layers",
                new Layers(new Unroll(new LstmCell(4, 6, random)), new Unroll(new LstmCell(6, 6, random))));
    }

    @Test
    void parametersAreNamedAfterTheirLayer() {
        Recurrent stack = recurrent(D, H, new Random(1));
        assertEquals("layer0.Wxi", stack.parameters().get(0).name());
        assertEquals("layer1.Wx", stack.parameters().get(12).name());
    }

    @Test
    void bothPlacesOfASharedLayerSendTheirGradient() {
        Unroll shared = new Unroll(new ElmanCell(3, 3, new Random(1)));
        Layers twice = new Layers(shared, new Unroll(new GruCell(3, 3, new Random(2))), shared);
        Var x = Var.constant(Conversions.toDouble(Init.uniform(new Random(3), 1, 4, 2, 3)));
        GradientCheck.of(twice.parameters(), () -> twice.apply(x).outputs().sum())
                .require();
        assertEquals(3 + 10, twice.parameters().size());
    }

    @Test
    void stateOfAnotherNetworkIsNamed() {
        Recurrent stack = recurrent(D, H, new Random(1));
        Var x = Var.constant(Init.uniform(new Random(2), 1, 2, 1, D));
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> stack.apply(x, new GruCell(D, H, new Random(1)).start(1), Mask.full(2, 1)));
        assertEquals(
                "a state of 1 parts is not one of 3: it must come from start() or from the last() of the same network",
                e.getMessage());
    }

    @Test
    void emptyStackIsRefused() {
        assertThrows(IllegalArgumentException.class, Layers::new);
    }
}
