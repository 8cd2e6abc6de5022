package rnn.net;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;

/**
 * Makes a decoder's first state of whatever was read: part i = tanh(x W_i + b_i), [N,D] → [N,size_i].
 *
 * @param layers one for each part
 */
record Start(List<Linear> layers) {
    static Start of(int inputs, int[] sizes, RandomGenerator random) {
        if (Require.given("the sizes of the decoder's state", sizes).length == 0) {
            throw new IllegalArgumentException("a decoder's state has at least one part: give the size of each, one for"
                    + " a GRU, two for an LSTM");
        }
        List<Linear> layers = new ArrayList<>();
        for (int size : sizes) {
            layers.add(
                    new Linear(inputs, Require.atLeast("the size of a part of the decoder's state", 1, size), random));
        }
        Parameter.name(
                IntStream.range(0, sizes.length).mapToObj(i -> "start" + i).toList(),
                layers.stream().map(Linear::parameters).toList());
        return new Start(List.copyOf(layers));
    }

    State from(Var x) {
        return new State(layers.stream().map(layer -> layer.apply(x).tanh()).toList());
    }

    List<Integer> sizes() {
        return layers.stream().map(layer -> layer.b.value().size()).toList();
    }

    List<Parameter> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }
}
