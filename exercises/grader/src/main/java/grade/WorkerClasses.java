package grade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.util.ReflectionUtils;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.opentest4j.AssertionFailedError;
import picocli.CommandLine;
import rnn.display.Screen;
import worker.Worker;

/**
 * The class path of a worker: contracts, the worker itself, the toolkit and its libraries, but no check, no JUnit and
 * no grader.
 */
final class WorkerClasses {
    private static final List<Class<?>> GRADERS_OWN = List.of(
            API.class,
            AssertionFailedError.class,
            CommandLine.class,
            JsonFactory.class,
            JsonProperty.class,
            JupiterTestEngine.class,
            Launcher.class,
            ObjectMapper.class,
            ReflectionUtils.class,
            Test.class,
            TestEngine.class);

    private WorkerClasses() {}

    /**
     * Packs the course's classes that a worker may hold into {@code folder}, and returns the whole class path, which
     * has only jars.
     */
    static List<Path> into(Path folder) throws IOException {
        Path course = folder.resolve("course.jar");
        withCourse(root -> Jars.pack(root, List.of(root.resolve("contract"), root.resolve("worker")), course));
        List<Path> parts = new ArrayList<>(List.of(course, toolkit(folder)));
        Set<Path> barred = GRADERS_OWN.stream().map(WorkerClasses::home).collect(Collectors.toSet());
        barred.add(home(Worker.class)); // the two packages that a worker needs from the checks' jar are packed above
        barred.add(home(WorkerClasses.class));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(part).toAbsolutePath().normalize();
            if (Files.isRegularFile(path) && !barred.contains(path)) {
                parts.add(path);
            }
        }
        return parts.stream().distinct().toList();
    }

    private static Path toolkit(Path folder) throws IOException {
        Path toolkit = home(Screen.class);
        return Files.isDirectory(toolkit)
                ? Jars.pack(toolkit, List.of(toolkit), folder.resolve("toolkit.jar"))
                : toolkit;
    }

    /** Uses the folder of the course's own classes. */
    interface Use<T> {
        T with(Path root) throws IOException;
    }

    /** Opens the course's own classes, which are in a folder or a jar. */
    static <T> T withCourse(Use<T> use) throws IOException {
        Path course = home(Worker.class);
        if (Files.isDirectory(course)) {
            return use.with(course);
        }
        try (FileSystem jar = FileSystems.newFileSystem(course)) {
            return use.with(jar.getPath("/"));
        }
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath()
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for " + type, e);
        }
    }
}
