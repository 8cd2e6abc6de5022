package rnn.baseline;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what followed one context in the training text: a node of a tree. The root is the empty context. A walk from
 * the root goes back through the text, so the children of a context are one token longer at its old end.
 */
final class ContextCounts {
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, ContextCounts> longer = new HashMap<>();
    private int total;

    /** The context with one more token in front; it is made if it is new. */
    ContextCounts withBefore(int token) {
        return longer.computeIfAbsent(token, made -> new ContextCounts());
    }

    /** The context with one more token in front, or null if it was never seen. */
    ContextCounts seenWithBefore(int token) {
        return longer.get(token);
    }

    void count(int token) {
        counts.merge(token, 1, Integer::sum);
        total++;
    }

    /** p ← (c + T p) / (N + T): N tokens followed, T different ones; p is the probability after the shorter context. */
    void mixInto(double... p) {
        double kinds = counts.size();
        for (int token = 0; token < p.length; token++) {
            p[token] *= kinds / (total + kinds);
        }
        counts.forEach((token, count) -> p[token] += count / (total + kinds));
    }
}
