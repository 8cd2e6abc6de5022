import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import rnn.array.FloatArray;
import rnn.array.PackedProduct;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.Cell;
import rnn.cell.ElmanCell;
import rnn.cell.GruCell;
import rnn.cell.LstmCell;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.GradientClip;

/**
 * The toolkit's side of the benchmark: a whole training step, which is forward over T, linear head, softmax cross-entropy,
 * backward, clipping by global norm, Adam. For each line {@code cell batch steps hidden vocabulary repetitions} on standard
 * input it answers with the milliseconds of one step, so that {@code tools/bench.py} can take turns with other frameworks.
 */
final class TrainingStep {
    private final List<Parameter> parameters;
    private final Unroll unroll;
    private final Linear head;
    private final Var x;
    private final int[][] targets;
    private final Adam adam = new Adam(0.001);

    private TrainingStep(String kind, int batch, int steps, int hidden, int vocabulary) {
        Random random = new Random(1);
        Cell cell = cell(kind, vocabulary, hidden, random);
        unroll = new Unroll(cell);
        head = new Linear(hidden, vocabulary, random);
        parameters = new ArrayList<>(cell.parameters());
        parameters.addAll(head.parameters());
        FloatArray oneHot = FloatArray.ofZeros(steps, batch, vocabulary);
        targets = new int[steps][batch];
        for (int t = 0; t < steps; t++) {
            for (int n = 0; n < batch; n++) {
                oneHot.set((t * batch + n) * vocabulary + random.nextInt(vocabulary), 1);
                targets[t][n] = random.nextInt(vocabulary);
            }
        }
        x = Var.constant(oneHot);
    }

    private static Cell cell(String kind, int inputs, int hidden, Random random) {
        return switch (kind) {
            case "rnn" -> new ElmanCell(inputs, hidden, random);
            case "gru" -> new GruCell(inputs, hidden, random);
            case "lstm" -> new LstmCell(inputs, hidden, random);
            default -> throw new IllegalArgumentException("no cell is called " + kind + "; there are rnn, gru and lstm");
        };
    }

    private void step() {
        SoftmaxCrossEntropy.of(head.apply(unroll.apply(x).outputs()), targets).backward();
        GradientClip.byGlobalNorm(parameters, 1);
        adam.step(parameters);
        parameters.forEach(Parameter::clearGradient);
    }

    private double milliseconds(int repetitions) {
        long start = System.nanoTime();
        for (int i = 0; i < repetitions; i++) {
            step();
        }
        return (System.nanoTime() - start) / 1e6 / repetitions;
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("Unrolled on Java " + Runtime.version().feature()
                + (PackedProduct.isVectorised() ? ", vector module" : ", OpenBLAS alone"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String latest = "";
        TrainingStep step = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            String shape = line.substring(0, line.lastIndexOf(' '));
            if (!shape.equals(latest)) {
                latest = shape;
                step = new TrainingStep(words[0], number(words, 1), number(words, 2), number(words, 3), number(words, 4));
            }
            System.out.println(step.milliseconds(number(words, 5)));
        }
    }

    private static int number(String[] words, int index) {
        return Integer.parseInt(words[index]);
    }
}
