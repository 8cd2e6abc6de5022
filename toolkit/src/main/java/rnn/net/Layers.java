package rnn.net;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rnn.array.Mask;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;
import rnn.cell.State;
import rnn.cell.Step;
import rnn.cell.Unrolled;

/**
 * A stack of layers: the outputs of each are the inputs of the next.
 *
 * <pre>
 * x → layer0 → outputs → layer1 → … → outputs
 * </pre>
 *
 * The state is the list of all layers' states, beginning with the lowest layer. The parameters are named after their
 * layer: {@code layer0.Wx}.
 *
 * <pre>{@code
 * Recurrent stack = new Layers(new Unroll(new LstmCell(8, 16, random)), new Unroll(new LstmCell(16, 16, random)));
 * }</pre>
 */
public final class Layers extends Weighted implements Recurrent {
    private final List<Recurrent> layers;

    /**
     * A stack of these layers.
     *
     * @param layers the layers, beginning with the lowest; the outputs of each must fit into the next. A layer that
     *     is given twice is one layer with one set of weights, but has a state for each place
     * @throws IllegalArgumentException if there is none
     */
    public Layers(Recurrent... layers) {
        this.layers = Require.someOf("a stack's layer", layers);
        Parameter.name(
                IntStream.range(0, layers.length).mapToObj(i -> "layer" + i).toList(),
                this.layers.stream().map(Recurrent::parameters).toList());
    }

    /** {@return its layers, from the lowest} */
    public List<Recurrent> layers() {
        return layers;
    }

    @Override
    public State start(int batch) {
        return State.join(layers.stream().map(layer -> layer.start(batch)).toList());
    }

    @Override
    public Unrolled apply(Var x, State start, Mask mask) {
        List<State> starts =
                start.split(layers.stream().map(Recurrent::stateParts).toList());
        List<State> lasts = new ArrayList<>();
        Unrolled unrolled = null;
        for (int i = 0; i < layers.size(); i++) {
            Var inputs = i == 0 ? x : unrolled.outputs();
            unrolled = layers.get(i).apply(inputs, starts.get(i), mask);
            lasts.add(unrolled.last());
        }
        return new Unrolled(unrolled.outputs(), State.join(lasts), unrolled.lastOutput());
    }

    @Override
    public boolean readsBothWays() {
        return layers.stream().anyMatch(Recurrent::readsBothWays);
    }

    @Override
    public Step step(Var x, State before) {
        List<State> befores =
                before.split(layers.stream().map(Recurrent::stateParts).toList());
        List<State> states = new ArrayList<>();
        Var output = x;
        for (int i = 0; i < layers.size(); i++) {
            Step step = layers.get(i).step(output, befores.get(i));
            output = step.output();
            states.add(step.state());
        }
        return new Step(output, State.join(states));
    }

    @Override
    public List<Parameter> parameters() {
        return Parameter.union(
                layers.stream().flatMap(layer -> layer.parameters().stream()).toList());
    }
}
