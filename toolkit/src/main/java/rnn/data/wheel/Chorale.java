package rnn.data.wheel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A chorale of Bach in four voices on a grid of eighths, from the corpus of music21 (M. Cuthbert and contributors; the
 * encodings by permission): the set {@code music}.
 *
 * @param name the catalogue's number, such as {@code bwv10.7}
 * @param sharps how many sharps the key has; below 0, how many flats
 * @param bar how many eighths a bar has: 8 in 4/4
 * @param upbeat how many eighths come before the first whole bar
 * @param voices [4][T], soprano, alto, tenor, bass: a MIDI number where a note begins, {@link #HELD} or {@link #REST}
 */
@SuppressWarnings("ArrayRecordComponent") // a matrix, never compared
public record Chorale(String name, int sharps, int bar, int upbeat, int[][] voices) {
    /** What was there an eighth ago goes on. */
    public static final int HELD = -1;

    /** Silence begins. */
    public static final int REST = -2;

    private static final String FOLDER = "music21/corpus/bach";

    /**
     * {@return the chorales that have four clean voices, each soprano once, in the order of their names}
     *
     * @throws IllegalStateException if the set has not been fetched
     */
    public static List<Chorale> read() {
        Wheel wheel = Wheel.open("music");
        Set<String> sopranos = new HashSet<>();
        List<Chorale> chorales = new ArrayList<>();
        for (String path : wheel.files(FOLDER, ".mxl")) {
            String name = path.substring(FOLDER.length() + 1, path.length() - ".mxl".length());
            Optional<Chorale> chorale = MusicXml.read(name, score(wheel.bytes(path)));
            chorale.filter(each -> sopranos.add(each.shapeOfSoprano())).ifPresent(chorales::add);
        }
        return chorales;
    }

    /** The score in an .mxl file, which is a zip with a description beside it. */
    private static byte[] score(byte[] zipped) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("xml") && !entry.getName().startsWith("META-INF")) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("this .mxl file holds no score");
    }

    /** The first voice measured from its first note, so that the same tune in another key is the same. */
    private String shapeOfSoprano() {
        int first = Math.max(0, voices[0][0]);
        return Arrays.toString(Arrays.stream(voices[0])
                .map(note -> note < 0 ? note : 1000 + note - first)
                .toArray());
    }
}
