package rnn.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.Tolerances;
import rnn.array.Mask;
import rnn.autodiff.Var;
import rnn.data.SequenceBatch;
import rnn.data.SequenceBatches;
import rnn.data.TextFile;
import rnn.data.Tokens;
import rnn.data.Vocabulary;
import rnn.decode.Sampler;

class NGramTest {
    private static final int V = 5;

    private static List<SequenceBatch> whole(int... text) {
        return SequenceBatches.contiguous(text, 1, text.length - 1);
    }

    private static int[] random(long seed, int length, int vocabulary) {
        return new Random(seed).ints(length, 0, vocabulary).toArray();
    }

    /** The formula computed from the text itself: for every context, every place of the text is looked at. */
    private static double bruteForce(int[] text, int[] context, int token, int vocabulary) {
        double shorter = context.length == 0
                ? 1.0 / vocabulary
                : bruteForce(text, Arrays.copyOfRange(context, 1, context.length), token, vocabulary);
        List<Integer> followers = new ArrayList<>();
        for (int i = Math.max(1, context.length); i < text.length; i++) { // the first token is never guessed
            if (Arrays.equals(Arrays.copyOfRange(text, i - context.length, i), context)) {
                followers.add(text[i]);
            }
        }
        if (followers.isEmpty()) {
            return shorter;
        }
        double kinds = new HashSet<>(followers).size();
        long count = followers.stream().filter(one -> one == token).count();
        return (count + kinds * shorter) / (followers.size() + kinds);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsTheFormulaInPlainLoops(int order) {
        int[] text = random(order, 60, 3);
        NGram model = new NGram(order, V).fit(whole(text)); // tokens 3 and 4 never come
        for (int[] before : List.of(new int[0], random(7, 3, 3), random(8, 12, 3), new int[] {0, 4, 1}, text)) {
            int[] context = Arrays.copyOfRange(before, Math.max(0, before.length - order + 1), before.length);
            double[] p = model.probabilities(before);
            for (int token = 0; token < V; token++) {
                assertEquals(bruteForce(text, context, token, V), p[token], Tolerances.DOUBLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8})
    void probabilitiesSumToOneAndNoneIsZero(int order) {
        for (int vocabulary : new int[] {1, 2, 7, 400}) {
            NGram model = new NGram(order, vocabulary).fit(whole(random(order, 200, vocabulary)));
            for (long seed = 0; seed < 20; seed++) {
                double[] p = model.probabilities(random(seed, (int) seed, vocabulary));
                assertEquals(1, Arrays.stream(p).sum(), Tolerances.DOUBLE);
                assertTrue(Arrays.stream(p).allMatch(one -> one > 0));
            }
        }
    }

    /** Text a b a b a c: b follows a twice, c once. */
    @Test
    void equalsHandArithmetic() {
        NGram bigram = new NGram(2, 4).fit(whole(0, 1, 0, 1, 0, 2));
        // 5 guessed tokens, b a b a c, of 3 kinds: p(a) = (2 + 3/4) / 8, p(b) the same, p(c) = (1 + 3/4) / 8
        assertArrayEquals(
                new double[] {2.75 / 8, 2.75 / 8, 1.75 / 8, 0.75 / 8}, bigram.probabilities(), Tolerances.DOUBLE);
        // after a: b twice, c once, 2 kinds
        double[] afterA = {2 * 2.75 / 8 / 5, (2 + 2 * 2.75 / 8) / 5, (1 + 2 * 1.75 / 8) / 5, 2 * 0.75 / 8 / 5};
        assertArrayEquals(afterA, bigram.probabilities(1, 0), Tolerances.DOUBLE);
        // nothing ever followed c
        assertArrayEquals(bigram.probabilities(), bigram.probabilities(0, 2), Tolerances.DOUBLE);
    }

    @Test
    void bitsAreTheMeanSurpriseOfAllGuessedTokens() {
        int[] training = random(1, 300, V);
        int[] heldOut = random(2, 100, V);
        NGram model = new NGram(3, V).fit(whole(training));
        double bits = 0;
        for (int i = 1; i < heldOut.length; i++) {
            bits -= Math.log(model.probabilities(Arrays.copyOf(heldOut, i))[heldOut[i]]) / Math.log(2);
        }
        assertEquals(bits / 99, model.bitsPerToken(whole(heldOut)), Tolerances.SINGLE);
    }

    @Test
    void aTextCutIntoBatchesThatGoOnIsOneText() {
        int[] training = random(3, 401, V);
        int[] heldOut = random(4, 201, V);
        NGram model = new NGram(4, V).fit(whole(training));
        NGram inPieces = new NGram(4, V).fit(SequenceBatches.contiguous(training, 1, 5));
        assertEquals(model.bitsPerToken(whole(heldOut)), inPieces.bitsPerToken(whole(heldOut)));
        assertEquals(
                model.bitsPerToken(whole(heldOut)),
                model.bitsPerToken(SequenceBatches.contiguous(heldOut, 1, 8)),
                Tolerances.SINGLE);
        double single = model.bitsPerToken(SequenceBatches.contiguous(heldOut, 1, 1));
        assertEquals(model.bitsPerToken(whole(heldOut)), single, Tolerances.SINGLE);
    }

    @Test
    void aSequenceAsksNothingOfItsNeighboursAndPaddingIsNotRead() {
        NGram model = new NGram(3, V).fit(whole(random(5, 300, V)));
        Tokens two = Tokens.padded(List.of(new int[] {1, 2, 3, 4, 0}, new int[] {4, 3}));
        Var both = model.predict(new SequenceBatch(two, two));
        for (int t = 0; t < 2; t++) {
            double[] alone = model.probabilities(t == 0 ? new int[] {4} : new int[] {4, 3});
            for (int w = 0; w < V; w++) {
                assertEquals(Math.log(alone[w]), both.value().get((2 * t + 1) * V + w), Tolerances.SINGLE);
            }
        }
    }

    @Test
    void whatAMaskLeavesOutIsNeitherReadNorCounted() {
        Mask gap = new Mask(new double[][] {{1}, {0}, {1}});
        Tokens inputs = new Tokens(new int[][] {{1}, {4}, {2}}, gap);
        SequenceBatch batch = new SequenceBatch(inputs, new Tokens(new int[][] {{2}, {3}, {3}}, gap));
        NGram masked = new NGram(3, V).fit(List.of(batch));
        NGram without = new NGram(3, V).fit(whole(1, 2, 3));
        assertArrayEquals(without.probabilities(1, 2), masked.probabilities(1, 2));
    }

    @Test
    void fittingAgainForgetsWhatWasLearned() {
        NGram model = new NGram(3, V).fit(whole(random(6, 300, V)));
        model.predict(whole(1, 2, 3).get(0));
        int[] other = random(7, 300, V);
        assertArrayEquals(
                new NGram(3, V).fit(whole(other)).probabilities(1, 2),
                model.fit(whole(other)).probabilities(1, 2));
    }

    @Test
    void writesWhatItHasRead() {
        int[] loop = {0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0};
        NGram model = new NGram(3, V).fit(whole(loop));
        assertArrayEquals(new int[] {2, 3, 0, 1, 2}, model.generate(new int[] {0, 1}, 5, Sampler.greedy()));
        assertEquals(4, model.generate(new int[0], 4, new Sampler(1, new Random(1))).length);
    }

    /** Another program of the same formula, in Python, found 3-gram 2.666, 4-gram 2.316, 5-gram 2.241, 6-gram 2.308. */
    @Test
    void knowsTheFablesAsAnotherProgramDoes() {
        String text = TextFile.read("../data/fables.txt");
        Vocabulary vocabulary = Vocabulary.ofCharacters(text);
        int[] ids = vocabulary.encode(text);
        int cut = (int) (ids.length * 9L / 10);
        double[] expected = {2.666, 2.316, 2.241, 2.308};
        for (int order = 3; order <= 6; order++) {
            NGram model = new NGram(order, vocabulary.size()).fit(whole(Arrays.copyOf(ids, cut)));
            double bits = model.bitsPerToken(whole(Arrays.copyOfRange(ids, cut, ids.length)));
            assertEquals(expected[order - 3], bits, 5e-3);
        }
    }

    @Test
    void refusesByName() {
        NGram model = new NGram(5, V);
        refused("the training set of the 5-gram model of 5 tokens is empty", () -> model.fit(List.of()));
        Tokens masked = new Tokens(new int[][] {{1}}, new Mask(new double[][] {{0}}));
        refused("is empty", () -> model.fit(List.of(new SequenceBatch(masked, masked))));
        refused("a token to guess 5 is not one of the 5", () -> model.fit(whole(1, 5)));
        refused("a token 9 is not one of the 5", () -> model.fit(whole(9, 1)));
        refused("the order of an n-gram model", () -> new NGram(0, V));
        refused("the size of an n-gram model's vocabulary", () -> new NGram(1, 0));
        refused(
                "there is no batch to evaluate on",
                () -> new NGram(1, V).fit(whole(1, 2)).bitsPerToken(List.of()));
        SequenceBatch oneAnswer = new SequenceBatch(new Tokens(new int[][] {{1}, {2}}), Tokens.single(1));
        refused("1 steps to guess for 2 steps of input", () -> model.fit(List.of(oneAnswer)));
        for (Runnable asks : Stream.<Runnable>of(model::probabilities, () -> model.predict(oneAnswer))
                .toList()) {
            String told = assertThrows(IllegalStateException.class, asks::run).getMessage();
            assertEquals("the 5-gram model of 5 tokens has learned nothing yet: call fit(training) first", told);
        }
    }

    private static void refused(String expected, Runnable asks) {
        String told = assertThrows(IllegalArgumentException.class, asks::run).getMessage();
        assertTrue(told.contains(expected), told);
    }
}
