package rnn.data.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import rnn.data.Numbers;
import rnn.data.SequenceBatch;
import rnn.data.Tokens;

/**
 * Says strings of digits, each differently: every string has one voice, its own pauses before, between and after the
 * words, a speed (and with it a pitch), a loudness and a noise. No string is stored; the same source of randomness says
 * the same strings.
 *
 * <pre>{@code
 * DigitStrings strings = new DigitStrings(digits.training(), 3, 5);
 * SequenceBatch data = strings.batch(400, new MelFeatures(), new Random(1));
 * }</pre>
 *
 * @param voices who may speak
 * @param shortest digits in the shortest string, at least 1
 * @param longest digits in the longest
 */
public record DigitStrings(List<Voice> voices, int shortest, int longest) {
    private static final double SLOWEST = 0.8;
    private static final double FASTEST = 1.25;
    private static final double LONGEST_PAUSE = 0.25; // seconds
    private static final double LOUDEST_NOISE = 0.01; // a word's root mean square is 0.08, so 18 dB below the speech

    /**
     * A source of strings.
     *
     * @param voices who may speak
     * @param shortest digits in the shortest string, at least 1
     * @param longest digits in the longest
     * @throws IllegalArgumentException if there is no voice, or no length to choose from
     */
    public DigitStrings {
        voices = List.copyOf(voices);
        if (voices.isEmpty() || shortest < 1 || longest < shortest) {
            throw new IllegalArgumentException(
                    "strings of " + shortest + " to " + longest + " digits cannot be said by " + voices.size()
                            + " voices: there must be a voice and at least one digit");
        }
    }

    /**
     * {@return strings as frames [T,N,D], and their labels [U,N]: digit d is class d + 1, class 0 is the blank}
     *
     * @param count N, the number of strings, at least 1
     * @param features turns a sound into its frames
     * @param random the source of everything that differs
     */
    public SequenceBatch batch(int count, MelFeatures features, RandomGenerator random) {
        long[] seeds = random.longs(count).toArray(); // one per string, so that strings may be made in parallel
        return batch(
                Arrays.stream(seeds)
                        .parallel()
                        .mapToObj(seed -> say(new SplittableRandom(seed)))
                        .toList(),
                features);
    }

    /**
     * {@return strings that say these texts, as frames [T,N,D], and their labels [U,N]: digit d is class d + 1, class 0
     * is the blank}
     *
     * @param texts N of them, each of digits from 0 to 9; how long they are is up to the caller
     * @param features turns a sound into its frames
     * @param random the source of everything that differs except the digits
     */
    public SequenceBatch batch(List<int[]> texts, MelFeatures features, RandomGenerator random) {
        long[] seeds = random.longs(texts.size()).toArray();
        return batch(
                IntStream.range(0, texts.size())
                        .parallel()
                        .mapToObj(n -> say(new SplittableRandom(seeds[n]), texts.get(n)))
                        .toList(),
                features);
    }

    private static SequenceBatch batch(List<Utterance> said, MelFeatures features) {
        List<INDArray> frames = said.parallelStream()
                .map(utterance -> features.of(utterance.sound()))
                .toList();
        return new SequenceBatch(
                Numbers.padded(frames),
                Tokens.padded(said.stream().map(Utterance::labels).toList()));
    }

    /**
     * {@return one string, of random digits}
     *
     * @param random the source of everything that differs
     */
    public Utterance say(RandomGenerator random) {
        return say(
                random,
                random.ints(shortest + random.nextInt(longest - shortest + 1), 0, SpokenDigits.WORDS)
                        .toArray());
    }

    /**
     * {@return one string}
     *
     * @param random the source of everything that differs except the digits
     * @param digits what is said, each 0 to 9
     * @throws IllegalArgumentException if one is not a digit
     */
    public Utterance say(RandomGenerator random, int... digits) {
        for (int digit : digits) {
            if (digit < 0 || digit >= SpokenDigits.WORDS) {
                throw new IllegalArgumentException(digit + " is not a digit: take 0 to 9");
            }
        }
        Voice voice = voices.get(random.nextInt(voices.size()));
        double speed = random.nextDouble(SLOWEST, FASTEST);
        List<double[]> pieces = new ArrayList<>();
        pieces.add(pause(random));
        for (int digit : digits) {
            int take = random.nextInt(voice.words().get(digit).size());
            pieces.add(Resampler.resample(voice.word(digit, take), speed));
            pieces.add(pause(random));
        }
        return new Utterance(voice.name(), recorded(pieces, random), digits);
    }

    private static double[] pause(RandomGenerator random) {
        return new double[(int) (random.nextDouble() * LONGEST_PAUSE * SpokenDigits.RATE)];
    }

    /** The pieces one after the other, at a random loudness, with noise on top. */
    private static double[] recorded(List<double[]> pieces, RandomGenerator random) {
        double loudness = random.nextDouble(0.5, 1);
        double noise = random.nextDouble() * LOUDEST_NOISE;
        return pieces.stream()
                .flatMapToDouble(Arrays::stream)
                .map(sample -> loudness * sample + noise * random.nextGaussian())
                .toArray();
    }
}
