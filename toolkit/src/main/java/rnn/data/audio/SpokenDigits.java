package rnn.data.audio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * The course's voices saying the digits 0 to 9, from {@code data/speech}. There, {@code voices.csv} says which voices
 * are for training, which are held out for the test, and which are held out because they are unlike all others;
 * {@code cuts.csv} says where each word lies in the file of its voice.
 *
 * <pre>{@code
 * SpokenDigits digits = SpokenDigits.read("../data/speech");
 * double[] seven = digits.training().get(0).word(7, 0);
 * }</pre>
 *
 * @param training the voices to learn from
 * @param test voices held out
 * @param strangers voices held out that sound like no training voice
 */
public record SpokenDigits(List<Voice> training, List<Voice> test, List<Voice> strangers) {
    /** Samples per second in all files. */
    public static final int RATE = 8000;

    /** How many different words there are. */
    public static final int WORDS = 10;

    /**
     * {@return the voices of a folder}
     *
     * @param folder the folder with {@code voices.csv}, {@code cuts.csv} and a file {@code NAME.wav} for each voice
     * @throws IllegalArgumentException if one of them is missing, or a word lies outside its file
     */
    public static SpokenDigits read(String folder) {
        Table voices = table(folder, "voices.csv");
        Table cuts = table(folder, "cuts.csv");
        return new SpokenDigits(
                part("train", voices, cuts, folder),
                part("test", voices, cuts, folder),
                part("stranger", voices, cuts, folder));
    }

    private static List<Voice> part(String part, Table voices, Table cuts, String folder) {
        List<Voice> chosen = new ArrayList<>();
        for (Row row : voices) {
            if (row.getString("part").equals(part)) {
                chosen.add(voice(row.getString("voice"), folder, cuts));
            }
        }
        return List.copyOf(chosen);
    }

    private static Table table(String folder, String name) {
        Path path = Path.of(folder, name);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("there is no " + name + " in " + folder + " (looked for "
                    + path.toAbsolutePath().normalize() + "): name the folder data/speech of the course");
        }
        return Table.read().csv(path.toFile());
    }

    private static Voice voice(String name, String folder, Table cuts) {
        double[] sound = Recording.read(folder + "/" + name + ".wav", RATE);
        List<List<double[]>> words = Stream.generate(() -> (List<double[]>) new ArrayList<double[]>())
                .limit(WORDS)
                .toList();
        for (Row cut : cuts) {
            if (cut.getString("voice").equals(name)) {
                words.get(cut.getInt("digit")).add(word(sound, name, cut.getInt("start"), cut.getInt("samples")));
            }
        }
        return new Voice(name, words);
    }

    private static double[] word(double[] sound, String name, int start, int samples) {
        if (start < 0 || samples < 1 || start + samples > sound.length) {
            throw new IllegalArgumentException("cuts.csv says that a word of " + name + " has " + samples
                    + " samples from " + start + " on, and " + name + ".wav has " + sound.length
                    + ": let data/speech/synthesise.py make both again");
        }
        return Arrays.copyOfRange(sound, start, start + samples);
    }
}
