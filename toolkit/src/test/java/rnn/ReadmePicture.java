package rnn;

import java.nio.file.Path;
import java.util.Random;
import rnn.array.FloatArray;
import rnn.autodiff.Var;
import rnn.cell.ElmanCell;
import rnn.net.Linear;
import rnn.plot.UnrolledGraph;

/** Draws the README's picture, {@code notebooks/pictures/unrolled.png}. */
final class ReadmePicture {
    private ReadmePicture() {}

    public static void main(String[] arguments) {
        Random random = new Random(4);
        float[] words = {1, 0, 0, 1, -1, 1, 0.5f, 0, 0, -1};
        new UnrolledGraph(
                        new ElmanCell(2, 2, random),
                        new Linear(2, 2, random),
                        Var.constant(FloatArray.of(words, 5, 1, 2)),
                        "what",
                        "time",
                        "is",
                        "it",
                        "?")
                .picture()
                .save(Path.of("../notebooks/pictures/unrolled.png"));
    }
}
