package solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a notebook's first cell loads: the jars themselves, so the modules below must be packaged. */
class ClassPathTest {
    private static final Path BELOW = Path.of("..", "notebooks");

    /** One class of each library that lessons and answers may name. */
    private static final List<String> NEEDED = List.of(
            "rnn/cell/ElmanCell.class",
            "contract/ElmanStep.class",
            "worker/AnswerCompiler.class",
            "check/Check.class",
            "org/nd4j/linalg/factory/Nd4j.class",
            "org/apache/commons/math3/transform/FastFourierTransformer.class",
            "tech/tablesaw/api/Table.class",
            "com/ibm/icu/text/Transliterator.class",
            "org/apache/pdfbox/Loader.class",
            "org/junit/platform/launcher/Launcher.class");

    @Test
    void notebookLoadsNoGraderAndNoCommandLine() throws IOException {
        Map<String, Set<Path>> holders = holders();
        for (String barred : List.of("grade/", "picocli/")) {
            assertEquals(
                    List.of(),
                    holders.keySet().stream()
                            .filter(name -> name.startsWith(barred))
                            .toList());
        }
        NEEDED.forEach(
                name -> assertEquals(1, holders.getOrDefault(name, Set.of()).size(), name));
    }

    /** For each class on the notebook's class path, the jars that hold it. */
    private static Map<String, Set<Path>> holders() throws IOException {
        Map<String, Set<Path>> holders = new TreeMap<>();
        for (Path jar : jars()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .map(Object::toString)
                        .filter(name -> name.endsWith(".class")
                                && !name.endsWith("-info.class")
                                && !name.startsWith("META-INF/"))
                        .forEach(name -> holders.computeIfAbsent(name, any -> new TreeSet<>())
                                .add(jar));
            }
        }
        return holders;
    }

    private static List<Path> jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String line : Files.readAllLines(BELOW.resolve("prelude.jshell"))) {
            if (line.startsWith("%classpath ")) {
                for (String pattern : line.substring("%classpath ".length()).split(" ", -1)) {
                    jars.addAll(matching(BELOW.resolve(pattern)));
                }
            }
        }
        return jars;
    }

    private static List<Path> matching(Path pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                pattern.getParent(), pattern.getFileName().toString())) {
            files.forEach(found::add);
        }
        assertFalse(found.isEmpty(), () -> pattern + " is not there: ./course exercises builds it");
        return found;
    }
}
