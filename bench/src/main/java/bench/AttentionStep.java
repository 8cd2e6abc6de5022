package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rnn.array.Init;
import rnn.array.Mask;
import rnn.autodiff.Parameter;
import rnn.net.AdditiveAttention;
import rnn.net.Attention;
import rnn.net.DotProductAttention;

/**
 * All queries of a decoder under teacher forcing look at padded states, forward and backward. The sequences' lengths
 * fall from all steps to about half of them.
 */
final class AttentionStep implements Runnable {
    private final Attention attention;
    private final Mask mask;
    private final Parameter states;
    private final Parameter queries;
    private final List<Parameter> parameters;

    /** The shape is the batch, the steps that were read, the steps that are written, and the units. */
    AttentionStep(String score, int... shape) {
        int batch = shape[0];
        int steps = shape[1];
        int units = shape[3];
        Random random = new Random(1);
        attention = score.equals("additive")
                ? new AdditiveAttention(units, units, units, random)
                : DotProductAttention.scaled(units);
        int[] lengths = new int[batch];
        for (int n = 0; n < batch; n++) {
            lengths[n] = steps - steps * n / (2 * batch);
        }
        mask = Mask.ofLengths(steps, lengths);
        states = new Parameter("states", Init.uniform(random, 1, steps, batch, units));
        queries = new Parameter("queries", Init.uniform(random, 1, shape[2], batch, units));
        parameters = new ArrayList<>(attention.parameters());
        parameters.addAll(List.of(states, queries));
    }

    @Override
    public void run() {
        parameters.forEach(Parameter::clearGradient);
        attention.over(states, mask).read(queries).context().sum().backward();
    }
}
