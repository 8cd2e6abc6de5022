package rnn.decode;

import java.util.stream.IntStream;
import rnn.array.Array;
import rnn.array.Require;

/**
 * Reads the output of a transducer by taking the likeliest step at each node of its lattice (Graves 2012, section 2.5,
 * with a beam of 1): it writes labels as long as one is likelier than the blank, then goes on to the next frame.
 */
public final class TransducerSearch {
    private TransducerSearch() {}

    /**
     * {@return the labels}
     *
     * @param <S> what the prediction network carries from label to label
     * @param transcription f, [T,N,C]
     * @param item which of the N items
     * @param length how many of its frames are real, 1 to T
     * @param blank the class that means "no more labels in this frame"
     * @param first g_0, what the prediction network expects before any label, and its state
     * @param prediction one step of that network
     * @param most the most labels in one frame, so that the search ends whatever the networks say; at least 1
     * @throws IllegalArgumentException if there is no such item, frame or class, or the networks differ in their
     *     classes
     * @throws ArithmeticException if a network gives NaN or infinity
     */
    public static <S> int[] labels(
            Array transcription, int item, int length, int blank, Next<S> first, Continuation<S> prediction, int most) {
        Scores.requireFrames("a transducer's search", transcription, item, length, blank);
        requireVotes(transcription.columns(), first, prediction);
        Require.atLeast("the number of labels in one frame at most", 1, most);
        IntStream.Builder written = IntStream.builder();
        int batch = transcription.rank() == 3 ? transcription.dimension(1) : 1;
        Next<S> next = first;
        for (int t = 0; t < length; t++) {
            for (int count = 0; count < most; count++) {
                int label = likeliest(transcription, t * batch + item, next.logits());
                if (label == blank) {
                    break;
                }
                written.add(label);
                next = prediction.after(label, next.state());
            }
        }
        return written.build().toArray();
    }

    private static void requireVotes(int classes, Next<?> first, Continuation<?> prediction) {
        Require.given("the prediction network's step", prediction);
        Require.given("what the prediction network expects before any label", first);
        if (first.logits().size() != classes) {
            throw new IllegalArgumentException("a transducer's two networks vote on the same classes, not one on "
                    + classes + " and one on " + first.logits().size());
        }
    }

    private static int likeliest(Array f, int row, Array g) {
        Array votes = g.zeros(1, g.size());
        for (int k = 0; k < g.size(); k++) {
            votes.set(k, f.get(row * g.size() + k) + g.get(k));
        }
        Scores.largest("a transducer's search", votes);
        return votes.largestOfRows()[0];
    }
}
