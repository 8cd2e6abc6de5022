package worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The only list of what a cell can name without importing it. */
class ImportsTest {
    /** A name in two packages would need an import wherever it is used, as {@code Stack} once did. */
    @Tag("reading")
    @Test
    void noTwoClassesThatACellCanNameShareAName() throws IOException {
        Map<String, Set<String>> byName = new TreeMap<>();
        for (String all : AnswerCompiler.IMPORTS) {
            String place = all.substring(0, all.length() - ".*".length());
            for (String name : publicClasses(place)) {
                byName.computeIfAbsent(name, key -> new TreeSet<>()).add(place);
            }
        }
        assertEquals(Set.of("rnn.net"), byName.get("Layers"));
        assertEquals(Set.of("java.util"), byName.get("Stack"));
        byName.forEach((name, places) -> assertEquals(1, places.size(), () -> name + " is in " + places));
    }

    private static List<String> publicClasses(String place) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : place.startsWith("java.") ? ofJava(place) : ofClassPath(place)) {
            String name = file.substring(file.lastIndexOf('/') + 1).replace(".class", "");
            if (!name.contains("$") && !name.equals("package-info") && isPublic(place + "." + name)) {
                found.add(name);
            }
        }
        assertTrue(found.size() > 0, () -> "nothing in " + place);
        return found;
    }

    private static List<String> ofJava(String place) throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
        try (Stream<Path> files = Files.list(modules.resolve(place.replace('.', '/')))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".class"))
                    .toList();
        }
    }

    private static List<String> ofClassPath(String place) throws IOException {
        List<String> found = new ArrayList<>();
        try (JavaFileManager files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            files.list(StandardLocation.CLASS_PATH, place, Set.of(JavaFileObject.Kind.CLASS), false)
                    .forEach(file -> found.add(file.toUri().toString()));
        }
        return found;
    }

    private static boolean isPublic(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, ImportsTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException | LinkageError missing) {
            return false; // a cell cannot use a class whose library is missing
        }
    }
}
