package grade;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.nd4j.linalg.factory.Nd4j;
import worker.Worker;

/** How a worker is started: its JVM and what surrounds it. */
final class WorkerCommand {
    private static final String HEAP = "-Xmx512m";

    /**
     * The number of workers from which an archive pays: it takes two seconds, and saves 0.4 processor seconds at each
     * start.
     */
    private static final int MANY = 20;

    private static final String ARCHIVE = "worker.jsa";
    private static final int ARCHIVE_SECONDS = 120;

    /**
     * Turns the channel round: requests come in through file 2, replies go out through file 0, and what a native
     * library or the JVM prints to file 1 is lost. See {@link Worker#TURNED}.
     */
    private static final List<String> TURN =
            List.of("sh", "-c", "exec \"$@\" 3>&1 2<&0 1>/dev/null 0>&3 3>&-", "channel");

    /** Without such a shell the channel is the usual one: standard input and output. */
    private static final boolean IS_TURNED = Files.isExecutable(Path.of("/bin/sh"));

    private static final String NATIVES = "org.bytedeco.javacpp.cachedir";

    private final Isolation isolation;
    private final Path folder;
    private final long seconds;
    private final List<String> classPath = new ArrayList<>();
    private Path natives;
    private Sandbox sandbox;
    private String archive = "";

    /**
     * Prepares for workers; the files that they need are kept in {@code folder}.
     *
     * @param seconds the processor seconds that one worker may use
     * @param workers about how many will be needed
     */
    WorkerCommand(Isolation isolation, Path folder, long seconds, int workers) throws IOException {
        this.isolation = isolation;
        this.folder = folder;
        this.seconds = seconds;
        Nd4j.scalar(1f).add(1); // fills the folder of native libraries, which a sandboxed worker can only read
        natives = Loader.getCacheDir().toPath();
        List<Path> real = WorkerClasses.into(Files.createDirectory(folder.resolve("classes")));
        if (isolation == Isolation.PROCESS) {
            real.forEach(part -> classPath.add(part.toString()));
        } else {
            sandbox = new Sandbox(folder);
            for (Path part : real) {
                String shown = "/course/" + classPath.size() + "/" + part.getFileName();
                sandbox.show(part, shown);
                classPath.add(shown);
            }
            showNatives();
        }
        if (workers >= MANY) {
            archive(Files.createDirectory(folder.resolve("archive")));
        }
    }

    /**
     * Starts and ends a worker that holds no answer, so that it leaves its classes as the JVM has them in memory. Later
     * workers map these instead of reading and verifying them (class data sharing). If it leaves none, they start the
     * usual way.
     */
    private void archive(Path made) throws IOException {
        String as = isolation == Isolation.FULL ? "/archive" : made.toString();
        List<String> java = java("", "-XX:ArchiveClassesAtExit=" + as + "/" + ARCHIVE);
        if (isolation == Isolation.FULL) {
            Files.setPosixFilePermissions(
                    made, PosixFilePermissions.fromString("rwxrwxrwx")); // it is a user that nobody else is
            java = sandbox.aroundWriter(java, seconds, made, as);
        }
        Process process = process(java).redirectOutput(Redirect.DISCARD).start();
        process.getOutputStream().close();
        try {
            boolean isDone = process.waitFor(ARCHIVE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            if (isDone && Files.isRegularFile(made.resolve(ARCHIVE))) {
                archive = as + "/" + ARCHIVE;
                if (isolation == Isolation.FULL) {
                    sandbox.show(made.resolve(ARCHIVE), archive);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** The libraries that this process unpacked from its jars; JavaCPP needs the folder above them to be writable. */
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
     * @param role {@link Worker#COMPILER} for a compiler that serves many submissions, empty for one submission's
     *     worker
     */
    ProcessBuilder builder(String role) throws IOException {
        // No message about an archive that does not fit.
        List<String> java =
                archive.isEmpty() ? java(role) : java(role, "-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
        return process(isolation == Isolation.FULL ? sandbox.around(java, seconds) : java);
    }

    private ProcessBuilder process(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(IS_TURNED ? TURN : List.of());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectError(Redirect.DISCARD);
        if (isolation == Isolation.FULL) {
            return builder;
        }
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "SystemRoot", "TEMP", "TMPDIR", "LANG"));
        builder.environment().put("OMP_NUM_THREADS", "1");
        return builder.directory(Files.createTempDirectory(folder, "scratch").toFile());
    }

    private List<String> java(String role, String... more) throws IOException {
        String separator = isolation == Isolation.FULL ? ":" : File.pathSeparator;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"))
                .toRealPath()
                .resolve("bin/java")
                .toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData"));
        command.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-XX:+SuppressFatalErrorMessage"));
        command.addAll(List.of("-Djava.awt.headless=true", "-D" + NATIVES + "=" + natives));
        command.addAll(List.of("-cp", classPath.stream().collect(Collectors.joining(separator))));
        if (role.isEmpty()) {
            command.add("-XX:TieredStopAtLevel=1"); // the process does not live long enough for more
        }
        command.addAll(List.of(more));
        command.add(Worker.class.getName());
        command.add(role);
        command.add(isolation == Isolation.FULL ? "" : Worker.GUARDED);
        command.add(IS_TURNED ? Worker.TURNED : "");
        return command;
    }
}
