package rnn.data;

import java.util.ArrayList;
import java.util.List;
import rnn.array.Mask;

/** Cuts long sequences of tokens into batches. */
public final class SequenceBatches {
    private SequenceBatches() {}

    /**
     * {@return batches for a language model: the text is cut into N lanes of equal length, and each batch holds the next
     * T tokens of every lane, with the token after each as its target. A batch goes on where the one before ended. What
     * is left over at the end of a lane, less than T tokens, is not used.}
     *
     * @param tokens the text
     * @param batch N
     * @param steps T
     * @throws IllegalArgumentException if the text is too short for one batch
     */
    public static List<SequenceBatch> contiguous(int[] tokens, int batch, int steps) {
        if (batch < 1 || steps < 1) {
            throw new IllegalArgumentException(
                    "a batch has at least one sequence and one step, not " + batch + " and " + steps);
        }
        int lane = (tokens.length - 1) / batch;
        if (lane < steps) {
            throw new IllegalArgumentException("a text of " + tokens.length + " tokens gives no batch of " + batch
                    + " sequences of " + steps + " steps; it takes at least " + (batch * steps + 1));
        }
        List<SequenceBatch> batches = new ArrayList<>();
        for (int start = 0; start + steps <= lane; start += steps) {
            batches.add(cut(tokens, lane, start, batch, steps));
        }
        return List.copyOf(batches);
    }

    private static SequenceBatch cut(int[] tokens, int lane, int start, int batch, int steps) {
        int[][] inputs = new int[steps][batch];
        int[][] targets = new int[steps][batch];
        for (int t = 0; t < steps; t++) {
            for (int n = 0; n < batch; n++) {
                int place = n * lane + start + t;
                inputs[t][n] = tokens[place];
                targets[t][n] = tokens[place + 1];
            }
        }
        return new SequenceBatch(inputs, targets, Mask.full(steps, batch), start > 0);
    }
}
