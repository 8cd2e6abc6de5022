package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a worker can load. The test is here, above the grader, because here the course's own classes come in jars as
 * well.
 */
class WorkerClassesTest {
    private static final List<String> BARRED =
            List.of("check/", "grade/", "org/junit/", "org/opentest4j/", "picocli/", "com/fasterxml/jackson/");

    /** What is on the class path of tests, but of no grader. */
    private static final String OF_TESTS = "junit-jupiter-params-";

    @Test
    void workerHasTheContractsAndTheToolkitAndNoCheckNoJunitNoGrader(@TempDir Path folder) throws IOException {
        Set<String> barred = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        for (Path jar : WorkerClasses.into(folder)) {
            if (jar.getFileName().toString().startsWith(OF_TESTS)) {
                continue;
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream().map(Object::toString).forEach(name -> {
                    if (BARRED.stream().anyMatch(name::startsWith)) {
                        barred.add(jar.getFileName().toString());
                    }
                    own.add(name);
                });
            }
        }
        assertEquals(Set.of(), barred);
        assertTrue(own.containsAll(List.of(
                "contract/ElmanStep.class",
                "worker/Worker.class",
                "rnn/cell/ElmanCell.class",
                "tech/tablesaw/api/Table.class")));
    }
}
