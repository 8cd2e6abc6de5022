package rnn.net;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rnn.Fixture;
import rnn.array.Init;
import rnn.autodiff.GradientCheck;
import rnn.autodiff.Parameter;

class LayerNormTest {
    @Test
    void valuesAndGradientsEqualPyTorch() {
        Fixture pytorch = Fixture.read("layer_norm");
        LayerNorm norm = new LayerNorm(5);
        PyTorch.setAll(pytorch, norm.parameters());
        Parameter x = PyTorch.input(pytorch, "x");
        PyTorch.weigh(pytorch, "outputs", norm.apply(x)).backward();
        for (Parameter parameter : List.of(x, norm.gain, norm.bias)) {
            PyTorch.assertGradient(pytorch, parameter);
        }
    }

    @Test
    void gradientMatchesCentralDifference() {
        LayerNorm norm = new LayerNorm(4);
        Parameter x = new Parameter("x", Init.uniform(new Random(1), 1, 3, 2, 4));
        GradientCheck.of(
                        List.of(x, norm.gain, norm.bias),
                        () -> norm.apply(x).tanh().sum())
                .require();
    }
}
