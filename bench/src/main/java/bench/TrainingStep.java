package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.data.Tokens;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.GradientClip;

/**
 * A whole training step of the toolkit: forward over T, linear head, softmax cross-entropy, backward, clipping by
 * global norm, Adam. If it gets tokens, it makes them one-hot within the step, as the PyTorch side does; a product with
 * one-hot rows looks rows up.
 */
final class TrainingStep implements Runnable {
    private final List<Parameter> parameters;
    private final Unroll unroll;
    private final Linear head;
    private final Tokens tokens;
    private final Var oneHot; // null if the step gets tokens
    private final int[][] targets;
    private final Adam adam = new Adam(0.001);

    TrainingStep(String kind, String given, int... shape) {
        int batch = shape[0];
        int steps = shape[1];
        int hidden = shape[2];
        int vocabulary = shape[3];
        Random random = new Random(1);
        Cell cell = cell(kind, vocabulary, hidden, random);
        unroll = new Unroll(cell);
        head = new Linear(hidden, vocabulary, random);
        parameters = new ArrayList<>(cell.parameters());
        parameters.addAll(head.parameters());
        targets = draw(random, steps, batch, vocabulary);
        tokens = new Tokens(draw(random, steps, batch, vocabulary));
        oneHot = given.equals("onehot") ? Var.constant(tokens.oneHot(vocabulary).values()) : null;
    }

    private static int[][] draw(Random random, int steps, int batch, int vocabulary) {
        return IntStream.range(0, steps)
                .mapToObj(t -> random.ints(batch, 0, vocabulary).toArray())
                .toArray(int[][]::new);
    }

    private static Cell cell(String kind, int inputs, int hidden, Random random) {
        return switch (kind) {
            case "rnn" -> new ElmanCell(inputs, hidden, random);
            case "gru" -> new GruCell(inputs, hidden, random);
            case "lstm" -> new LstmCell(inputs, hidden, random);
            case "stepped-lstm" -> new Stepped(new LstmCell(inputs, hidden, random));
            default ->
                throw new IllegalArgumentException("no cell is called " + kind + "; there are rnn, gru and lstm");
        };
    }

    @Override
    public void run() {
        Var x = oneHot != null
                ? oneHot
                : Var.constant(tokens.oneHot(head.W.value().columns()).values());
        SoftmaxCrossEntropy.of(head.apply(unroll.apply(x).outputs()), targets).backward();
        GradientClip.byGlobalNorm(parameters, 1);
        adam.step(parameters);
        parameters.forEach(Parameter::clearGradient);
    }
}
