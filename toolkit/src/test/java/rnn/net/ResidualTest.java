package rnn.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import rnn.array.Init;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.cell.MinimalGruCell;

class ResidualTest extends RecurrentContract {
    @Override
    protected Recurrent recurrent(int inputSize, int hiddenSize, RandomGenerator random) {
        return new Layers(
                new Unroll(new ElmanCell(inputSize, hiddenSize, random)),
                new Residual(new MinimalGruCell(hiddenSize, 5, random), hiddenSize, 5, random));
    }

    /** With the way back closed, the layer changes nothing. */
    @Test
    void whatIsAddedIsAllThatChanges() {
        Random random = new Random(1);
        Residual layer = new Residual(new MinimalGruCell(3, 5, random), 3, 5, random);
        layer.parameters().stream()
                .filter(parameter -> parameter.name().startsWith("back"))
                .forEach(parameter -> parameter.value().fill(0));
        Var x = Var.constant(Init.uniform(random, 1, 4, 2, 3));
        assertClose(x, layer.apply(x).outputs());
        assertEquals(1, layer.stateParts());
    }
}
