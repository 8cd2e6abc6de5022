import java.util.List;
import java.util.Locale;
import java.util.Random;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Mask;
import rnn.array.PackedProduct;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.cell.*;
import rnn.loss.SoftmaxCrossEntropy;
import rnn.net.Linear;
import rnn.net.Unroll;
import rnn.optim.Adam;
import rnn.optim.GradientClip;

/**
 * Times one whole training step: forward over T, linear head, softmax cross-entropy, backward, clipping by global norm,
 * Adam. For each line "cell batch steps hidden vocabulary" on standard input it prints the milliseconds of a block of
 * steps, so that a driver can take turns with other frameworks.
 */
public class TrainingStep {
    private final List<Parameter> parameters;
    private final Unroll unroll;
    private final Linear head;
    private final Var x;
    private final int[][] targets;
    private final Adam adam = new Adam(0.001);

    TrainingStep(String kind, int batch, int steps, int hidden, int vocabulary) {
        Random random = new Random(1);
        Cell cell = cell(kind, vocabulary, hidden, random);
        unroll = new Unroll(cell);
        head = new Linear(hidden, vocabulary, random);
        parameters = new java.util.ArrayList<>(cell.parameters());
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

    static Cell cell(String kind, int inputs, int hidden, Random random) {
        return new ElmanCell(inputs, hidden, random);
    }

    double step() {
        double loss = SoftmaxCrossEntropy.of(head.apply(unroll.apply(x).outputs()), targets).backward();
        GradientClip.byGlobalNorm(parameters, 1);
        adam.step(parameters);
        parameters.forEach(Parameter::clearGradient);
        return loss;
    }

    public static void main(String[] a) {
        System.out.println("vector module: " + PackedProduct.isVectorised());
        for (String line : a) {
            String[] w = line.split(",");
            int[] n = new int[4];
            for (int i = 0; i < 4; i++) n[i] = Integer.parseInt(w[i + 1]);
            TrainingStep s = new TrainingStep(w[0], n[0], n[1], n[2], n[3]);
            int reps = n[0] * n[2] > 20000 ? 5 : n[2] > 200 ? 20 : 40;
            double best = 1e9, sum = 0;
            java.util.List<Double> all = new java.util.ArrayList<>();
            for (int r = 0; r < 12; r++) {
                long t = System.nanoTime();
                for (int i = 0; i < reps; i++) s.step();
                double ms = (System.nanoTime() - t) / 1e6 / reps;
                if (r >= 4) all.add(ms);
            }
            java.util.Collections.sort(all);
            System.out.printf(Locale.ROOT, "%s min %.2f median %.2f ms%n", line, all.get(0), all.get(all.size() / 2));
        }
    }
}
