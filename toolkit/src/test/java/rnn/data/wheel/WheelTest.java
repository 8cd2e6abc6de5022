package rnn.data.wheel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course with two sets, one of which has been fetched. */
class WheelTest {
    private static final String TEXT = "grüße, 1 ,x\r\n\r\n b,2,\r\nlast,3,y";

    @TempDir
    Path course;

    private Path file;

    @BeforeEach
    void layOut() throws Exception {
        Path packages = Files.createDirectories(course.resolve("data/packages"));
        Files.createDirectories(course.resolve("work"));
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] wheel = zip(Map.of(
                "a/plain.csv", text, "a/b/packed.csv.gz", gzip(text), "a/inner.zip", zip(Map.of("inner.csv", text))));
        file = Files.write(packages.resolve("words.whl"), wheel);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(wheel));
        Files.writeString(
                course.resolve("data/packages.csv"),
                "name,package,version,sha256,bytes,bundled\nwords,words,1.0," + digest + "," + wheel.length
                        + ",yes,\"a, b\"\nmusic,scores,2.0,00,20118992,no,x\n");
    }

    private Wheel open(String name) {
        return Wheel.open(name, Wheel.data(course.resolve("work")));
    }

    @Test
    void aFileIsReadWhetherPlainOrPacked() {
        Wheel wheel = open("words");
        for (String path : List.of("a/plain.csv", "a/b/packed.csv.gz", "a/inner.zip")) {
            assertEquals("grüße, 1 ,x\n\n b,2,\nlast,3,y", wheel.text(path));
            assertEquals(List.of("grüße, 1 ,x", " b,2,", "last,3,y"), wheel.lines(path));
            assertArrayEquals(
                    new String[][] {{"grüße", "1", "x"}, {"b", "2", ""}, {"last", "3", "y"}},
                    wheel.rows(path).toArray(String[][]::new));
        }
        assertEquals(List.of("a/b/packed.csv.gz", "a/inner.zip", "a/plain.csv"), wheel.files("a", ""));
        assertEquals(List.of("a/b/packed.csv.gz"), wheel.files("a/b", ".gz"));
        assertEquals(List.of(), wheel.files("b", ""));
    }

    @Test
    void aMissingPackageNamesItsCommand() throws IOException {
        assertRefused(
                IllegalStateException.class,
                "music",
                "the data music (20.1 MB) are not here yet: type  ./course data music  in the course's folder, then run"
                        + " this again");
        Files.delete(file);
        assertRefused(IllegalStateException.class, "words", "the data words (0.0 MB) are not here yet: type  ./course");
    }

    @Test
    void anUnknownSetIsToldThoseThereAre() {
        for (String name : List.of("musik", "", "../words", "name")) {
            assertRefused(
                    IllegalArgumentException.class,
                    name,
                    "there is no set of data \"" + name + "\": there are [words, music]");
        }
    }

    @Test
    void aFileThatWasChangedOrCutIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        for (byte[] broken : List.of(changed, java.util.Arrays.copyOf(whole, whole.length - 1), new byte[0])) {
            Files.write(file, broken);
            assertRefused(
                    IllegalStateException.class,
                    "words",
                    "are not those that this course was written for: type  ./course data words ");
        }
    }

    @Test
    void aFileThatThePackageLacksIsNamed() {
        Wheel wheel = open("words");
        for (String path : List.of("a/none.csv", "a/", "a", "")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> wheel.lines(path));
            assertEquals("the data words hold no file " + path, e.getMessage());
        }
    }

    @Test
    void aPlaceOutsideTheCourseIsNamed() {
        Path outside = course.getRoot();
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Wheel.data(outside));
        assertTrue(e.getMessage().startsWith("there is no data/packages.csv in " + outside), e.getMessage());
    }

    private void assertRefused(Class<? extends RuntimeException> kind, String name, String sentence) {
        RuntimeException e = assertThrows(kind, () -> open(name));
        assertTrue(e.getMessage().contains(sentence), e.getMessage());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }
}
