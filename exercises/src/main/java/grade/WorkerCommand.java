package grade;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.factory.Nd4j;
import worker.Worker;

/** How a worker is started: its JVM, and what is around it. */
final class WorkerCommand {
    private static final String HEAP = "-Xmx512m";
    private static final String NATIVES = "org.bytedeco.javacpp.cachedir";

    private final Isolation isolation;
    private final Path folder;
    private final long seconds;
    private final List<String> classPath = new ArrayList<>();
    private Path natives;
    private Sandbox sandbox;

    /** Prepares for workers that may use so many seconds of a processor; what they need is kept in {@code folder}. */
    WorkerCommand(Isolation isolation, Path folder, long seconds) throws IOException {
        this.isolation = isolation;
        this.folder = folder;
        this.seconds = seconds;
        Nd4j.scalar(1f).add(1); // fills the folder of natives, which a sandboxed worker can only read
        natives = Loader.getCacheDir().toPath();
        List<Path> real = WorkerClasses.into(Files.createDirectory(folder.resolve("classes")));
        if (isolation == Isolation.PROCESS) {
            real.forEach(part -> classPath.add(part.toString()));
            return;
        }
        sandbox = new Sandbox(folder);
        for (Path part : real) {
            String shown = "/course/" + classPath.size() + "/" + part.getFileName();
            sandbox.show(part, shown);
            classPath.add(shown);
        }
        showNatives();
    }

    /** The libraries that this process took out of its jars; JavaCPP wants the folder above them writable. */
    private void showNatives() throws IOException {
        Path shown = Path.of(Sandbox.SCRATCH, "natives");
        sandbox.makeWritable(shown);
        try (Stream<Path> jars = Files.list(natives.toRealPath())) {
            jars.filter(Files::isDirectory)
                    .sorted()
                    .forEach(jar ->
                            sandbox.show(jar, shown.resolve(jar.getFileName()).toString()));
        }
        natives = shown;
    }

    /**
     * The command for one worker.
     *
     * @param role {@link Worker#COMPILER} for a compiler that serves many submissions, empty for one submission's worker
     */
    ProcessBuilder builder(String role) throws IOException {
        List<String> java = java(role);
        if (isolation == Isolation.FULL) {
            return new ProcessBuilder(sandbox.around(java, seconds)).redirectError(Redirect.DISCARD);
        }
        ProcessBuilder builder = new ProcessBuilder(java).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "SystemRoot", "TEMP", "TMPDIR", "LANG"));
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder.directory(Files.createTempDirectory(folder, "scratch").toFile());
    }

    private List<String> java(String role) throws IOException {
        String separator = isolation == Isolation.FULL ? ":" : File.pathSeparator;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"))
                .toRealPath()
                .resolve("bin/java")
                .toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData"));
        command.addAll(List.of("-Djava.awt.headless=true", "-D" + NATIVES + "=" + natives));
        command.addAll(List.of("-cp", classPath.stream().collect(Collectors.joining(separator))));
        if (role.isEmpty()) {
            command.add("-XX:TieredStopAtLevel=1"); // it does not live long enough for more
        }
        command.add(Worker.class.getName());
        command.add(role);
        command.add(isolation == Isolation.FULL ? "" : Worker.GUARDED);
        return command;
    }
}
