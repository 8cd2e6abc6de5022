package rnn.decode;

import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Require;

/**
 * The quick way to read the output of a network trained with CTC: take the likeliest symbol of each frame and collapse.
 * The result is the likeliest <em>path</em>; the likeliest <em>labelling</em> gathers many paths, and
 * {@link PrefixBeamSearch} looks for it. Graves et al. 2006, section 3.2, "best path decoding".
 */
public final class BestPath {
    private BestPath() {}

    /**
     * {@return the labels}
     *
     * @param logits [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param blank the class that stands for no label
     * @throws IllegalArgumentException if there is no such item, frame or class
     * @throws ArithmeticException if a logit of a real frame is NaN or infinite
     */
    public static int[] labels(Array logits, int item, int length, int blank) {
        Scores.requireFrames("the best path", logits, item, length, blank);
        int[] largest = logits.largestOfRows();
        int batch = logits.rank() == 3 ? logits.dimension(1) : 1;
        return collapse(
                IntStream.range(0, length).map(t -> largest[t * batch + item]).toArray(), blank);
    }

    /**
     * {@return a path with its repeats merged and then its blanks removed: the map B of Graves et al. 2006, section
     * 3.1}
     *
     * @param path a symbol for each frame
     * @param blank the class that stands for no label
     */
    public static int[] collapse(int[] path, int blank) {
        return IntStream.range(0, Require.given("the path", path).length)
                .filter(t -> path[t] != blank && (t == 0 || path[t] != path[t - 1]))
                .map(t -> path[t])
                .toArray();
    }
}
