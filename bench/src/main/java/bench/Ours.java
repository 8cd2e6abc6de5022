package bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import rnn.array.Array;
import rnn.array.Init;
import rnn.autodiff.Parameter;
import rnn.cell.LinearScan;
import rnn.loss.Ctc;
import rnn.loss.MixtureDensity;
import rnn.product.PackedProduct;

/**
 * The toolkit's side of the benchmark. With the argument {@code fused} it runs the whole-sequence cells that stepped
 * cells are compared with; with {@code limit} it runs only the products of a step.
 */
final class Ours {
    private Ours() {}

    public static void main(String[] arguments) throws IOException {
        String products = PackedProduct.isVectorised() ? ", vector module" : ", loops";
        if (arguments.length > 0 && arguments[0].equals("limit")) {
            Lines.serve(
                    "the products of the same step alone" + products,
                    words -> words[0].equals("train") || words[0].equals("stepped")
                            ? new Limit(words[1], Lines.numbers(words, 3))
                            : null);
            return;
        }
        if (arguments.length > 0) {
            Lines.serve(
                    "Unrolled, the whole sequence at once",
                    words -> words[0].equals("stepped")
                            ? new TrainingStep(words[1], words[2], Lines.numbers(words, 3))
                            : null);
            return;
        }
        Lines.serve("Unrolled on Java " + Runtime.version().feature() + products, words -> switch (words[0]) {
            case "train" -> new TrainingStep(words[1], words[2], Lines.numbers(words, 3));
            case "stepped" -> new TrainingStep("stepped-" + words[1], words[2], Lines.numbers(words, 3));
            case "ctc" -> ctc(Lines.numbers(words, 1));
            case "attention" -> new AttentionStep(words[1], Lines.numbers(words, 2));
            case "convolution" -> new ConvolutionStep(Lines.numbers(words, 1));
            case "scan" -> scan(Lines.numbers(words, 1));
            case "mixture" -> mixture(Lines.numbers(words, 1));
            default -> null;
        });
    }

    /** A linear recurrence, forward and backward. The shape is the batch, the steps and the units. */
    private static Runnable scan(int... shape) {
        Random random = new Random(1);
        Parameter a = new Parameter("a", Init.uniform(random, 1, shape[1], shape[0], shape[2]));
        Parameter b = new Parameter("b", Init.uniform(random, 1, shape[1], shape[0], shape[2]));
        Parameter start = new Parameter("start", Init.uniform(random, 1, shape[0], shape[2]));
        return () -> {
            List.of(a, b, start).forEach(Parameter::clearGradient);
            LinearScan.of(a, b, start).sum().backward();
        };
    }

    /** The loss of points in the plane, forward and backward. The shape is the batch, the steps and the components. */
    private static Runnable mixture(int... shape) {
        Random random = new Random(1);
        MixtureDensity loss = MixtureDensity.ofPoints(shape[2]);
        Parameter z = new Parameter("z", Init.uniform(random, 1, shape[1], shape[0], loss.outputs()));
        Array points = Init.uniform(random, 1, shape[1], shape[0], 2);
        return () -> {
            z.clearGradient();
            loss.of(z, points).backward();
        };
    }

    private static Runnable ctc(int[] shape) {
        int batch = shape[0];
        int steps = shape[1];
        int classes = shape[2];
        int labels = shape[3];
        Random random = new Random(1);
        Parameter logits = new Parameter("logits", Init.uniform(random, 2, steps, batch, classes));
        int[][] targets = Stream.generate(() -> random.ints(labels, 1, classes).toArray())
                .limit(batch)
                .toArray(int[][]::new);
        int[] lengths = new int[batch];
        Arrays.fill(lengths, steps);
        return () -> {
            logits.clearGradient();
            new Ctc().of(logits, lengths, targets).backward();
        };
    }
}
