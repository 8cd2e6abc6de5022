package rnn.decode;

import java.util.stream.IntStream;
import rnn.array.Array;

/**
 * Reads what a transducer says, taking the likeliest step at each node of its lattice (Graves 2012, section 2.5, with a beam of 1): write labels as long
 * as one is likelier than the blank, then go on to the next frame.
 */
public final class TransducerSearch {
    private TransducerSearch() {}

    /**
     * {@return the labels}
     *
     * @param <S> what the prediction network carries from label to label
     * @param transcription f, [T,N,C]
     * @param item which of the N
     * @param length how many of its frames are real, 1 to T
     * @param blank the class that means "no more labels in this frame"
     * @param first g_0, what the prediction network expects before any label, and its state
     * @param prediction one step of that network
     * @param most labels in one frame at most, so that it ends whatever the networks say
     */
    public static <S> int[] labels(
            Array transcription, int item, int length, int blank, Next<S> first, Continuation<S> prediction, int most) {
        IntStream.Builder written = IntStream.builder();
        Next<S> next = first;
        for (int t = 0; t < length; t++) {
            for (int count = 0; count < most; count++) {
                int label = likeliest(transcription, t * transcription.dimension(1) + item, next.logits());
                if (label == blank) {
                    break;
                }
                written.add(label);
                next = prediction.after(label, next.state());
            }
        }
        return written.build().toArray();
    }

    private static int likeliest(Array f, int row, Array g) {
        int classes = f.columns();
        int best = 0;
        for (int k = 1; k < classes; k++) {
            best = f.get(row * classes + k) + g.get(k) > f.get(row * classes + best) + g.get(best) ? k : best;
        }
        return best;
    }
}
