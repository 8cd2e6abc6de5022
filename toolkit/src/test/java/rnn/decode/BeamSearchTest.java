package rnn.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Array;
import rnn.array.FloatArray;
import rnn.array.Init;

/** The model here is a table: after these tokens, these probabilities. Token 2 ends a text. */
class BeamSearchTest {
    private static final int END = 2;

    /** The likeliest first token, 0, leads to texts of probability 0.25 at most; 1 leads to one of 0.36. */
    private static final Map<String, float[]> MISLEADING = Map.of(
            "", new float[] {0.6f, 0.4f, 0},
            "0", new float[] {0.4f, 0.3f, 0.3f},
            "1", new float[] {0.05f, 0.05f, 0.9f});

    private static final Map<String, float[]> LONG_OR_SHORT = Map.of(
            "", new float[] {0.55f, 0, 0.45f},
            "0", new float[] {0.75f, 0, 0.25f},
            "00", new float[] {0, 0, 1});

    private static Next<String> next(Map<String, float[]> table, String text) {
        float[] probabilities = table.getOrDefault(text, new float[] {1 / 3f, 1 / 3f, 1 / 3f});
        Array logits = FloatArray.ofZeros(1, probabilities.length);
        for (int i = 0; i < probabilities.length; i++) {
            logits.set(i, Math.max(-50, Math.log(probabilities[i])));
        }
        return new Next<>(logits, text);
    }

    private static int[] write(Decoding how, Map<String, float[]> table) {
        return how.write(next(table, ""), (token, text) -> next(table, text + token), 5, END);
    }

    @Test
    void aBeamFindsTheTextThatGreedyMisses() {
        assertEquals(0, write(Sampler.greedy(), MISLEADING)[0]);
        assertArrayEquals(new int[] {1}, write(new BeamSearch(2, 0), MISLEADING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aBeamOfWidthOneIsGreedy(long seed) {
        Continuation<Integer> model =
                (token, state) -> new Next<>(Init.uniform(new Random(31L * state + token), 2, 1, 4), 7 * state + token);
        Next<Integer> first = model.after(0, (int) seed);
        assertArrayEquals(
                Sampler.greedy().write(first, model, 10, END), new BeamSearch(1).write(first, model, 10, END));
    }

    @Test
    void theMeanPrefersALongerTextThanTheSum() {
        assertArrayEquals(new int[0], write(new BeamSearch(3, 0), LONG_OR_SHORT));
        assertArrayEquals(new int[] {0, 0}, write(new BeamSearch(3, 1), LONG_OR_SHORT));
    }

    @Test
    void aTextThatDoesNotEndIsAsLongAsAllowed() {
        Next<Integer> always = new Next<>(FloatArray.of(new float[] {1, 0}, 1, 2), 0);
        assertArrayEquals(new int[3], new BeamSearch(2).write(always, (token, state) -> always, 3, Decoding.NO_END));
        assertArrayEquals(new int[0], new BeamSearch(2).write(always, (token, state) -> always, 0, Decoding.NO_END));
    }

    @Test
    void beamsWithoutWidthAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BeamSearch(0));
        assertThrows(IllegalArgumentException.class, () -> new BeamSearch(1, -1));
    }
}
