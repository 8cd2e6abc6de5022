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

    /** Copies the course's classes that a worker may hold into {@code folder} and says the whole class path. */
    static String into(Path folder) throws IOException {
        Path course = home(Worker.class);
        if (Files.isDirectory(course)) {
            copy(course, folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(course)) {
                copy(jar.getPath("/"), folder);
            }
        }
        List<String> parts =
                new ArrayList<>(List.of(folder.toString(), home(Screen.class).toString()));
        Set<Path> barred = GRADERS_OWN.stream().map(WorkerClasses::home).collect(Collectors.toSet());
        barred.add(course);
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(part).toAbsolutePath().normalize();
            if (Files.isRegularFile(path) && !barred.contains(path)) {
                parts.add(path.toString());
            }
        }
        return parts.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path root, Path folder) throws IOException {
        for (String name : List.of("contract", "worker")) {
            try (Stream<Path> files = Files.walk(root.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = folder.resolve(root.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
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
