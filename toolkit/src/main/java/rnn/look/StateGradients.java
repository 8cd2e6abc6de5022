package rnn.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.array.Array;
import rnn.array.Conversions;
import rnn.array.Require;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.State;
import rnn.cell.Step;

/**
 * Backpropagation through time made visible: the gradient of one loss with respect to the state after each step,
 * ∂L/∂h_t for every t, along all paths from the state to the loss.
 *
 * <p>Werbos, "Backpropagation through time: what it does and how to do it" (1990).
 *
 * <pre>{@code
 * StateGradients gradients = StateGradients.of(cell, x, outputs -> SquaredError.of(outputs, targets));
 * gradients.norms();   // one number per step: how loudly the loss speaks to it
 * }</pre>
 *
 * The cell's parameters have their gradients afterwards too, as after any {@link Var#backward}.
 *
 * @param loss the loss
 * @param states the state after each step, first to last, with its gradients
 */
public record StateGradients(double loss, List<State> states) {
    /**
     * Steps a cell through a sequence from the zero state, and sends the gradient back.
     *
     * @param cell the cell; it runs step by step, whatever kernel it has
     * @param x the inputs, [T,N,D], without padding
     * @param loss turns the outputs, [T,N,H], into one number
     * @return the gradients
     */
    public static StateGradients of(Cell cell, Var x, UnaryOperator<Var> loss) {
        Require.given("the cell", cell);
        Require.given("the loss", loss);
        if (Require.given("the inputs", x).value().rank() != 3 || x.value().size() == 0) {
            throw new IllegalArgumentException(
                    "gradients of states are those of a sequence [T,N,D] of at least one step," + " not "
                            + Arrays.toString(x.value().shape()));
        }
        List<State> states = new ArrayList<>();
        List<Var> outputs = new ArrayList<>();
        State state = cell.start(x.value().dimension(1));
        for (int t = 0; t < x.value().dimension(0); t++) {
            Step step = cell.step(x.step(t), state);
            state = step.state();
            states.add(state);
            outputs.add(step.output());
        }
        double value = loss.apply(Var.stack(outputs)).backward();
        return new StateGradients(value, List.copyOf(states));
    }

    /**
     * {@return ‖∂L/∂state_t‖ for t = 0 … T−1: the root of the sum of squares over N, H and all parts of the state}
     */
    public double[] norms() {
        return states.stream()
                .mapToDouble(state -> Math.sqrt(state.parts().stream()
                        .mapToDouble(part -> gradient(part).sumOfSquares())
                        .sum()))
                .toArray();
    }

    /**
     * {@return the gradients with respect to one part of the state, step by step, [T,N,H]}
     *
     * @param part which, in the cell's order; 0 is h
     */
    public INDArray ofPart(int part) {
        Require.index("part", part, states.get(0).parts().size());
        Array first = states.get(0).get(part).value();
        Array all = first.zeros(states.size(), first.rows(), first.columns());
        for (int t = 0; t < states.size(); t++) {
            all.addRows(t * first.rows(), gradient(states.get(t).get(part)), 0, first.rows());
        }
        return Conversions.toINDArray(all);
    }

    /** Zeros where the loss does not depend on it. */
    private static Array gradient(Var part) {
        return part.gradient() == null ? part.value().zeros() : part.gradient();
    }
}
