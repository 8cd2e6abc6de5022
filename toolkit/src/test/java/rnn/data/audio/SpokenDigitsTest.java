package rnn.data.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rnn.data.SequenceBatch;
import rnn.loss.Ctc;

/** The spoken digits are as {@code data/README.md} promises; so are the strings that are made from them. */
class SpokenDigitsTest {
    private static final SpokenDigits DIGITS = SpokenDigits.read("../data/speech");

    @Test
    void threeVoicesAreHeldOut() {
        assertEquals(29, DIGITS.training().size());
        assertEquals(List.of("carl", "tom"), names(DIGITS.test()));
        assertEquals(List.of("rose"), names(DIGITS.strangers()));
    }

    @Test
    void noTwoVoicesSoundTheSame() {
        List<Voice> voices = allVoices();
        for (int i = 0; i < voices.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(
                        Arrays.equals(voices.get(i).word(7, 0), voices.get(j).word(7, 0)));
            }
        }
    }

    @Test
    void eachVoiceSaysEachDigit() {
        for (Voice voice : allVoices()) {
            assertEquals(SpokenDigits.WORDS, voice.words().size());
            for (List<double[]> takes : voice.words()) {
                assertTrue(!takes.isEmpty() && takes.size() <= 2);
            }
        }
    }

    @Test
    void everyWordIsSpeechOfOneLoudness() {
        for (Voice voice : allVoices()) {
            voice.words().stream().flatMap(List::stream).forEach(word -> {
                assertTrue(word.length >= 1600 && word.length <= 8000, voice.name() + ": " + word.length);
                double power = Arrays.stream(word).map(x -> x * x).sum();
                assertEquals(0.08, Math.sqrt(power / word.length), 0.012, voice.name());
            });
        }
    }

    @Test
    void theFolderIsSmall() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../data/speech"))) {
            assertTrue(files.mapToLong(file -> file.toFile().length()).sum() < 3_000_000);
        }
    }

    @Test
    void theSameSeedSaysTheSame() {
        DigitStrings strings = new DigitStrings(DIGITS.test(), 2, 4);
        Utterance first = strings.say(new Random(5));
        assertArrayEquals(first.sound(), strings.say(new Random(5)).sound());
        assertFalse(Arrays.equals(first.sound(), strings.say(new Random(6)).sound()));
    }

    @Test
    void stringsKeepToTheirVoicesAndLengths() {
        DigitStrings strings = new DigitStrings(DIGITS.test(), 2, 4);
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Utterance utterance = strings.say(random);
            assertTrue(List.of("carl", "tom").contains(utterance.voice()));
            assertTrue(utterance.digits().length >= 2 && utterance.digits().length <= 4);
            assertTrue(utterance.sound().length > 2 * 1300);
        }
    }

    @Test
    void aBatchFitsItsTargets() {
        SequenceBatch batch = new DigitStrings(DIGITS.training(), 1, 5).batch(40, new MelFeatures(), new Random(2));
        assertEquals(40, batch.size());
        assertEquals(48, batch.inputs().values().columns());
        int[] frames = batch.inputs().mask().lengths();
        int[] lengths = batch.targets().mask().lengths();
        for (int n = 0; n < 40; n++) {
            int[] labels = new int[lengths[n]];
            for (int u = 0; u < labels.length; u++) {
                labels[u] = batch.targets().ids()[u][n];
                assertTrue(labels[u] >= 1 && labels[u] <= SpokenDigits.WORDS);
            }
            assertTrue(Ctc.framesNeeded(labels) <= frames[n]);
        }
    }

    @Test
    void aBatchSaysTheTextsThatItIsGiven() {
        DigitStrings strings = new DigitStrings(DIGITS.training(), 1, 1);
        List<int[]> texts = List.of(new int[] {3, 1, 4}, new int[] {0});
        SequenceBatch batch = strings.batch(texts, new MelFeatures(), new Random(2));
        assertArrayEquals(new int[][] {{4, 1}, {2, 0}, {5, 0}}, batch.targets().ids());
        assertArrayEquals(new int[] {3, 1}, batch.targets().mask().lengths());
        assertEquals(48, batch.inputs().values().columns());
    }

    @Test
    void digitsAreSaidAsAsked() {
        Utterance utterance = new DigitStrings(DIGITS.training(), 1, 1).say(new Random(3), 0, 9, 9);
        assertArrayEquals(new int[] {1, 10, 10}, utterance.labels());
    }

    @Test
    void whatCannotBeIsSaid(@TempDir Path folder) throws IOException {
        assertMessage("there is no voices.csv in", () -> SpokenDigits.read(folder.toString()));
        assertMessage("cannot be said by 0 voices", () -> new DigitStrings(List.of(), 1, 2));
        assertMessage("strings of 3 to 2 digits", () -> new DigitStrings(DIGITS.test(), 3, 2));
        DigitStrings strings = new DigitStrings(DIGITS.test(), 1, 1);
        assertMessage("10 is not a digit", () -> strings.say(new Random(1), 3, 10));
        Files.writeString(folder.resolve("voices.csv"), "voice,synthesiser,settings,part\ntom,none,none,train\n");
        Files.writeString(folder.resolve("cuts.csv"), "voice,digit,take,start,samples\ntom,0,0,5,1000000\n");
        Files.copy(Path.of("../data/speech/tom.wav"), folder.resolve("tom.wav"));
        assertMessage("a word of tom has 1000000 samples from 5 on", () -> SpokenDigits.read(folder.toString()));
    }

    private static List<Voice> allVoices() {
        return Stream.of(DIGITS.training(), DIGITS.test(), DIGITS.strangers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }

    private static void assertMessage(String part, Runnable action) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.contains(part), message);
    }
}
