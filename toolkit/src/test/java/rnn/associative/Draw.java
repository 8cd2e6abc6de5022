package rnn.associative;

import java.util.random.RandomGenerator;

/** Random patterns, and damage to them. */
final class Draw {
    private Draw() {}

    static int[] signs(int size, RandomGenerator random) {
        return random.ints(size, 0, 2).map(bit -> 2 * bit - 1).toArray();
    }

    static int[][] patterns(int count, int size, RandomGenerator random) {
        int[][] patterns = new int[count][];
        for (int p = 0; p < count; p++) {
            patterns[p] = signs(size, random);
        }
        return patterns;
    }

    /** A copy with this many places turned, the first ones: patterns are random anyway. */
    static int[] turned(int[] pattern, int count) {
        int[] copy = pattern.clone();
        for (int i = 0; i < count; i++) {
            copy[i] = -copy[i];
        }
        return copy;
    }
}
