package rnn.decode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rnn.array.Array;
import rnn.array.DoubleArray;
import rnn.array.FloatArray;

/** If no probability is a number, every decoder says so, in both precisions. Arguments out of range are named. */
class NoNumberTest {
    private static final double LOW = Double.NEGATIVE_INFINITY;

    private static Stream<double[]> spoilt() {
        return Stream.of(
                new double[] {1, Double.NaN, 5},
                new double[] {Double.NaN, 0, 0},
                new double[] {0, 1, Double.NaN},
                new double[] {Double.NaN, Double.NaN, Double.NaN},
                new double[] {LOW, LOW, LOW},
                new double[] {0, Double.POSITIVE_INFINITY, 0});
    }

    private static List<Array> row(double... logits) {
        float[] singles = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            singles[i] = (float) logits[i];
        }
        return List.of(FloatArray.of(singles, 1, logits.length), DoubleArray.of(logits, 1, logits.length));
    }

    private static Stream<Decoding> decodings() {
        return Stream.of(
                Sampler.greedy(),
                new Sampler(1, new Random(1)),
                new Sampler(1e-300, new Random(1)).topK(2),
                new Sampler(1e300, new Random(1)).nucleus(0.9),
                new BeamSearch(1),
                new BeamSearch(4));
    }

    private static void assertRefused(Runnable action) {
        String message = assertThrows(ArithmeticException.class, action::run).getMessage();
        assertTrue(message.contains("finds no probability that is a number"), message);
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whoeverWritesSaysSo(double... logits) {
        for (Array spoilt : row(logits)) {
            Next<String> bad = new Next<>(spoilt, "");
            Next<String> good = new Next<>(spoilt.zeros(), "");
            decodings().forEach(how -> {
                assertRefused(() -> how.write(bad, (token, state) -> bad, 3, Decoding.NO_END));
                assertRefused(() -> how.write(good, (token, state) -> bad, 3, Decoding.NO_END));
            });
            assertRefused(() -> new Sampler(1, new Random(1)).draw(spoilt));
        }
    }

    /** [3,2,3]: the middle frame of item 0 is spoilt, and so are the frames behind the last real frame of item 1. */
    private static Array frames(Array spoilt) {
        Array frames = spoilt.zeros(3, 2, 3);
        for (int c = 0; c < 3; c++) {
            frames.set(2 * 3 + c, spoilt.get(c));
            frames.set(5 * 3 + c, spoilt.get(c));
        }
        return frames;
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whoeverReadsFramesSaysSoOfTheRealOnes(double... logits) {
        for (Array spoilt : row(logits)) {
            Array z = frames(spoilt);
            Next<String> first = new Next<>(spoilt.zeros(), "");
            Next<String> bad = new Next<>(spoilt, "");
            assertRefused(() -> BestPath.labels(z, 0, 3, 0));
            assertRefused(() -> new PrefixBeamSearch(2).labels(z, 0, 3));
            assertRefused(() -> new PrefixBeamSearch(2).labels(z, 1, 2, bad, (label, state) -> bad, 0.5));
            assertRefused(() -> Alignment.of(z, 0, 3, new int[] {1}, 0));
            assertRefused(() -> TransducerSearch.labels(z, 0, 3, 0, first, (label, state) -> first, 2));
            assertRefused(() -> TransducerSearch.labels(z, 1, 2, 0, bad, (label, state) -> bad, 2));
            // Nobody reads the frames behind the length.
            assertEquals(0, BestPath.labels(z, 1, 2, 0).length);
            new PrefixBeamSearch(2).labels(z, 1, 2);
            assertEquals(-1, Alignment.of(z, 1, 2, new int[0], 0).label(1));
            TransducerSearch.labels(z, 1, 2, 0, first, (label, state) -> first, 2);
        }
    }

    @Test
    void twoNetworksThatExcludeEachOthersLabelsLeaveNone() {
        Array f = row(LOW, 0, LOW).get(0).reshape(1, 1, 3);
        Next<String> g = new Next<>(row(0, LOW, 0).get(0), "");
        assertRefused(() -> TransducerSearch.labels(f, 0, 1, 0, g, (label, state) -> g, 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1e-45, 1e-10, 1, 1e10, 1e300, Double.MAX_VALUE})
    void everyTemperatureAboveZeroDrawsATokenThatCanCome(double temperature) {
        for (Array logits : row(-3, LOW, 2, 7, 7.5)) {
            int[] drawn = new int[5];
            Sampler sampler = new Sampler(temperature, new Random(1));
            for (int i = 0; i < 1000; i++) {
                drawn[sampler.draw(logits)]++;
            }
            assertEquals(0, drawn[1]);
            if (temperature < 1e-9) {
                assertEquals(1000, drawn[4]);
            } else if (temperature > 1e9) {
                for (int token : new int[] {0, 2, 3, 4}) {
                    assertEquals(250, drawn[token], 60, "token " + token);
                }
            }
        }
    }

    @Test
    void aBeamGoesOnWithNothingThatCannotCome() {
        Next<String> next = new Next<>(row(0, LOW, LOW).get(0), "");
        assertArrayEquals(
                new int[3],
                new BeamSearch(3)
                        .write(
                                next,
                                (token, state) -> {
                                    assertEquals(0, token);
                                    return next;
                                },
                                3,
                                1));
    }

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void whatIsOutOfRangeIsNamed() {
        Array one = row(0, 1, 2).get(0);
        Next<String> next = new Next<>(one, "");
        Continuation<String> model = (token, state) -> next;
        assertEquals(
                "a sampler cannot draw from the 4 likeliest of 3 tokens: topK is at most 3",
                refusal(() -> new Sampler(1, new Random(1)).topK(4).draw(one)));
        refusal(() -> new Sampler(1, null));
        refusal(() -> new Sampler(Double.NaN, new Random(1)));
        refusal(() -> new Sampler(1, new Random(1)).nucleus(Double.NaN));
        refusal(() -> Sampler.greedy().draw(null));
        refusal(() -> Sampler.greedy().draw(FloatArray.ofZeros(1, 0)));
        refusal(() -> Sampler.greedy().draw(FloatArray.ofZeros(2, 3)));
        decodings().forEach(how -> {
            assertEquals(
                    "the token that ends a text, 3 is not one of the 3, 0 to 2",
                    refusal(() -> how.write(next, model, 3, 3)));
            refusal(() -> how.write(next, model, 3, -2));
            refusal(() -> how.write(next, model, -1, 0));
            refusal(() -> how.write(null, model, 3, 0));
            refusal(() -> how.write(next, null, 3, 0));
        });
        refusal(() -> new BeamSearch(2, Double.NaN));
        refusal(() -> new BeamSearch(2, Double.POSITIVE_INFINITY));
    }

    @Test
    void framesItemsAndClassesThatAreNoneAreNamed() {
        Array z = FloatArray.ofZeros(3, 2, 4);
        Next<String> next = new Next<>(FloatArray.ofZeros(1, 4), "");
        assertEquals("the best path: item 2 is not one of the 2, 0 to 1", refusal(() -> BestPath.labels(z, 2, 3, 0)));
        assertEquals(
                "the best path: item 0 has 4 frames; of 3 it must be 1 to 3",
                refusal(() -> BestPath.labels(z, 0, 4, 0)));
        refusal(() -> BestPath.labels(z, -1, 3, 0));
        refusal(() -> BestPath.labels(z, 0, 0, 0));
        refusal(() -> BestPath.labels(z, 0, 3, 4));
        refusal(() -> BestPath.labels(null, 0, 3, 0));
        refusal(() -> BestPath.collapse(null, 0));
        refusal(() -> new PrefixBeamSearch(2).labels(z, 2, 3));
        refusal(() -> new PrefixBeamSearch(2).labels(z, 0, 4));
        refusal(() -> new PrefixBeamSearch(2, 4).labels(z, 0, 3));
        refusal(() -> new PrefixBeamSearch(2, -1));
        refusal(() -> new PrefixBeamSearch(2).labels(z, 0, 3, next, (label, state) -> next, Double.NaN));
        refusal(() -> new PrefixBeamSearch(2)
                .labels(z, 0, 3, new Next<>(FloatArray.ofZeros(1, 3), ""), (label, state) -> next, 1));
        refusal(() -> Alignment.of(z, 0, 4, new int[] {1}, 0));
        refusal(() -> Alignment.of(z, 0, 3, new int[] {4}, 0));
        refusal(() -> Alignment.of(z, 0, 3, new int[] {0}, 0));
        refusal(() -> Alignment.of(z, 0, 3, null, 0));
        refusal(() -> Alignment.of(z, 0, 3, new int[] {1}, 0).label(3));
        refusal(() -> TransducerSearch.labels(z, 2, 3, 0, next, (label, state) -> next, 2));
        refusal(() -> TransducerSearch.labels(z, 0, 3, 0, next, (label, state) -> next, 0));
        refusal(() -> TransducerSearch.<String>labels(z, 0, 3, 0, null, (label, state) -> next, 2));
        refusal(() -> TransducerSearch.labels(
                z, 0, 3, 0, new Next<>(FloatArray.ofZeros(1, 3), ""), (label, state) -> next, 2));
        refusal(() -> new ErrorRate(-1, 2));
        refusal(() -> ErrorRate.ofLabels(null, new int[] {1}));
        refusal(() -> ErrorRate.ofLabels(List.of(new int[] {1}), List.of()));
        refusal(() -> ErrorRate.ofWords("a", null));
    }
}
