import contract.ElmanDescent;
import contract.ElmanWeights;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import rnn.array.Conversions;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;

class MyDescent implements ElmanDescent {
    @Override
    public ElmanWeights update(
            INDArray x, INDArray start, INDArray target, INDArray Wx, INDArray Wh, INDArray b, double rate) {
        Parameter wx = new Parameter("Wx", Conversions.toDouble(Wx));
        Parameter wh = new Parameter("Wh", Conversions.toDouble(Wh));
        Parameter bias = new Parameter("b", Conversions.toDouble(b));
        Var inputs = Var.constant(Conversions.toDouble(x));
        Var h = Var.constant(Conversions.toDouble(start));
        for (int t = 0; t < x.size(0); t++) {
            h = inputs.step(t).matmul(wx).plus(h.matmul(wh)).plus(bias).tanh();
        }
        Var difference = h.minus(Var.constant(Conversions.toDouble(target)));
        difference.times(difference).sum().scale(0.5).backward();
        List<INDArray> after = new ArrayList<>();
        for (Parameter weight : List.of(wx, wh, bias)) {
            after.add(weight.toINDArray().sub(weight.gradientToINDArray().mul(rate)));
        }
        return new ElmanWeights(after.get(0), after.get(1), after.get(2));
    }
}
