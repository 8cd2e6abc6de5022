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
import java.util.stream.Stream;
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

/** The class path of a worker: contracts, the worker itself, the toolkit and its libraries; no check, no JUnit, no grader. */
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

    /** Copies the course's classes that a worker may hold into {@code folder} and gives the whole class path. */
    static List<Path> into(Path folder) throws IOException {
        withCourse(root -> copy(root, folder));
        List<Path> parts = new ArrayList<>(List.of(folder, home(Screen.class)));
        Set<Path> barred = GRADERS_OWN.stream().map(WorkerClasses::home).collect(Collectors.toSet());
        barred.add(home(Worker.class));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(part).toAbsolutePath().normalize();
            if (Files.isRegularFile(path) && !barred.contains(path)) {
                parts.add(path);
            }
        }
        return parts.stream().distinct().toList();
    }

    /** What can be done with the folder of the course's own classes. */
    interface Use<T> {
        T with(Path root) throws IOException;
    }

    /** Opens the course's own classes, which lie in a folder or a jar. */
    static <T> T withCourse(Use<T> use) throws IOException {
        Path course = home(Worker.class);
        if (Files.isDirectory(course)) {
            return use.with(course);
        }
        try (FileSystem jar = FileSystems.newFileSystem(course)) {
            return use.with(jar.getPath("/"));
        }
    }

    private static Path copy(Path root, Path folder) throws IOException {
        for (String name : List.of("contract", "worker")) {
            try (Stream<Path> files = Files.walk(root.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = folder.resolve(root.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return folder;
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
