package rnn.net;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import rnn.Fixture;
import rnn.array.Conversions;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.State;
import rnn.cell.Unrolled;

/** Compares a layer with a fixture: a whole sequence forward and backward, every value and every gradient. */
public final class PyTorch {
    private PyTorch() {}

    /** The layer takes over the fixture's weights, by name. */
    public static void assertEqual(String fixture, Recurrent recurrent) {
        Fixture pytorch = Fixture.read(fixture);
        setAll(pytorch, recurrent.parameters());
        Parameter x = input(pytorch, "x");
        State start = start(pytorch, recurrent.start(1).parts().size());
        Unrolled unrolled = recurrent.apply(x, start, mask(pytorch, x));
        Var loss = weigh(pytorch, "outputs", unrolled.outputs());
        for (int i = 0; i < unrolled.last().parts().size(); i++) {
            loss = loss.plus(weigh(pytorch, "last" + i, unrolled.last().get(i)));
        }
        loss.backward();
        List<Parameter> inputs = new ArrayList<>(recurrent.parameters());
        inputs.add(x);
        start.parts().forEach(part -> inputs.add((Parameter) part));
        inputs.forEach(input -> assertGradient(pytorch, input));
    }

    /** Several queries look at padded states; what they see, and the map of their attention, are in the loss. */
    static void assertEqual(String fixture, Attention attention) {
        Fixture pytorch = Fixture.read(fixture);
        setAll(pytorch, attention.parameters());
        Parameter states = input(pytorch, "states");
        Parameter queries = input(pytorch, "queries");
        AttentionMemory.Reading reading =
                attention.over(states, mask(pytorch, states)).read(queries);
        weigh(pytorch, "context", reading.context())
                .plus(weigh(pytorch, "weights", reading.weights()))
                .backward();
        List<Parameter> inputs = new ArrayList<>(attention.parameters());
        inputs.addAll(List.of(states, queries));
        inputs.forEach(input -> assertGradient(pytorch, input));
    }

    /** An encoder over a padded batch; its places and the decoder's first state are in the loss. */
    static void assertEqual(String fixture, Encoder encoder) {
        Fixture pytorch = Fixture.read(fixture);
        setAll(pytorch, encoder.parameters());
        Parameter x = input(pytorch, "x");
        Encoder.Encoded encoded = encoder.encode(x, mask(pytorch, x));
        Var loss = weigh(pytorch, "places", encoded.places());
        for (int i = 0; i < encoded.first().parts().size(); i++) {
            loss = loss.plus(weigh(pytorch, "first" + i, encoded.first().get(i)));
        }
        loss.backward();
        List<Parameter> inputs = new ArrayList<>(encoder.parameters());
        inputs.add(x);
        inputs.forEach(input -> assertGradient(pytorch, input));
    }

    /** Each parameter takes over the fixture's numbers under its name. */
    static void setAll(Fixture pytorch, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            parameter.value().fill(0).add(Conversions.toFloat(pytorch.get(parameter.name())));
        }
    }

    static Parameter input(Fixture pytorch, String name) {
        return new Parameter(name, Conversions.toFloat(pytorch.get(name)));
    }

    /** The result is right; the loss is the sum of all its numbers, each with the fixture's weight. */
    static Var weigh(Fixture pytorch, String name, Var result) {
        pytorch.assertEqual(name, result.value());
        return result.times(Var.constant(pytorch.get(name + "Weights"))).sum();
    }

    static void assertGradient(Fixture pytorch, Parameter parameter) {
        assertNotNull(parameter.gradient(), parameter.name());
        pytorch.assertEqual("d" + parameter.name(), parameter.gradient());
    }

    private static State start(Fixture pytorch, int parts) {
        List<Var> start = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            start.add(input(pytorch, "start" + i));
        }
        return new State(start);
    }

    private static Mask mask(Fixture pytorch, Var x) {
        int steps = x.value().dimension(0);
        return pytorch.arrays().containsKey("lengths")
                ? Mask.ofLengths(steps, pytorch.get("lengths").toIntVector())
                : Mask.full(steps, x.value().dimension(1));
    }
}
