package grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The sandbox of one worker, made by bubblewrap. It has its own namespaces, without network; the JDK, the libraries
 * under it and the files shown to it, all read-only; an empty scratch folder in memory; limits on memory, threads and
 * processor time; and a filter of system calls. It dies with the grader. Run as root, it drops to a user that nobody
 * else is.
 */
final class Sandbox {
    /** The worker's current folder. */
    static final String SCRATCH = "/scratch";

    private static final long SCRATCH_BYTES = 64 << 20;

    /** The memory that the JVM may hold besides its heap: classes, machine code, stacks, ND4J's matrices. */
    private static final long MEMORY_BYTES = 1536L << 20;

    /** The most memory of a stack that grows by itself, which does not count as data. */
    private static final long STACK_BYTES = 8 << 20;

    private static final int THREADS = 128;
    private static final int FILES = 512;

    /**
     * All devices that a JVM opens. /dev/zero is not among them, since mapping it gives memory that no limit counts;
     * nor are terminals and shared memory.
     */
    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    private static final List<String> LIBRARIES = List.of(
            "/lib",
            "/lib64",
            "/usr/lib64",
            "/lib/x86_64-linux-gnu",
            "/usr/lib/x86_64-linux-gnu",
            "/lib/aarch64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu");

    /** Every sandbox of every grader on this machine gets another user, so that limits on threads do not add up. */
    private static final AtomicInteger USERS =
            new AtomicInteger((int) (1_000_000_000 + ProcessHandle.current().pid() % 1_000_000 * 1000));

    private final Path filter;
    private final boolean isRoot;
    private final List<String> shown = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();

    /** Prepares a sandbox; the files that it needs are kept in {@code folder}. */
    Sandbox(Path folder) throws IOException {
        filter = Files.write(folder.resolve("system-calls"), SystemCalls.filter());
        isRoot = (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        showLibraries();
        Path java = Path.of(System.getProperty("java.home")).toRealPath();
        show(java, java.toString());
        for (String tool : List.of("setpriv", "prlimit")) {
            show(tool(tool), tool(tool).toString());
        }
    }

    /** Shows the worker a file or folder, read-only. */
    void show(Path real, String as) {
        makeFolders(Path.of(as).getParent());
        shown.addAll(List.of("--ro-bind", real.toString(), as));
    }

    /** Makes a folder inside the scratch folder into which the worker may write. */
    void makeWritable(Path folder) {
        shown.addAll(List.of("--perms", "1777", "--dir", folder.toString()));
        folders.add(folder);
    }

    /** Bubblewrap makes such folders too, but only for its own user. */
    private void makeFolders(Path folder) {
        if (folder.getParent() != null && folders.add(folder)) {
            makeFolders(folder.getParent());
            shown.addAll(List.of("--perms", "0755", "--dir", folder.toString()));
        }
    }

    /** The command that runs {@code java} in a fresh sandbox, for at most the given number of processor seconds. */
    List<String> around(List<String> java, long seconds) {
        return around(java, seconds, List.of());
    }

    /** The same, but the code may write into a folder that stays; this is only for the course's own code. */
    List<String> aroundWriter(List<String> java, long seconds, Path folder, String as) {
        return around(java, seconds, List.of("--bind", folder.toString(), as));
    }

    private List<String> around(List<String> java, long seconds, List<String> more) {
        List<String> command = new ArrayList<>();
        // First makes the worker the first to be killed when the machine has no memory left, then passes the filter to
        // bubblewrap as file 9.
        command.addAll(List.of("choom", "-n", "1000", "--", "sh", "-c", "exec \"$@\" 9<\"$0\"", filter.toString()));
        command.addAll(
                List.of("bwrap", "--seccomp", "9", "--die-with-parent", "--new-session", "--hostname", "worker"));
        command.addAll(List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"));
        command.add("--unshare-cgroup-try");
        if (isRoot) {
            command.addAll(List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"));
            command.addAll(List.of("--cap-add", "CAP_SETPCAP"));
        } else {
            command.addAll(List.of("--unshare-user", "--uid", "65534", "--gid", "65534"));
        }
        command.addAll(List.of("--clearenv", "--setenv", "OMP_NUM_THREADS", "1", "--setenv", "LANG", "C.UTF-8"));
        command.addAll(List.of("--proc", "/proc", "--perms", "0755", "--dir", "/dev"));
        DEVICES.forEach(device -> command.addAll(List.of("--dev-bind", device, device)));
        command.addAll(List.of("--perms", "1777", "--size", Long.toString(SCRATCH_BYTES), "--tmpfs", SCRATCH));
        command.addAll(shown);
        command.addAll(more);
        command.addAll(List.of("--remount-ro", "/", "--chdir", SCRATCH, "--"));
        if (isRoot) {
            String user = Integer.toString(USERS.incrementAndGet());
            command.addAll(List.of(tool("setpriv").toString(), "--reuid", user, "--regid", user, "--clear-groups"));
            command.addAll(List.of("--inh-caps=-all", "--bounding-set=-all", "--no-new-privs", "--"));
        }
        command.add(tool("prlimit").toString());
        command.addAll(List.of("--core=0", "--nofile=" + FILES, "--nproc=" + THREADS, "--cpu=" + seconds));
        command.addAll(List.of("--fsize=" + SCRATCH_BYTES, "--data=" + MEMORY_BYTES, "--stack=" + STACK_BYTES, "--"));
        command.addAll(java);
        return command;
    }

    /** Why there can be no sandbox here, found by trying to make one; empty if one can be made. */
    static Optional<String> trouble() {
        if (!System.getProperty("os.name").equals("Linux") || !SystemCalls.areKnown()) {
            return Optional.of("It is made for Linux on x86_64 and aarch64; elsewhere grade in a container.");
        }
        for (String tool : List.of("bwrap", "choom", "prlimit", "setpriv")) {
            if (find(tool).isEmpty()) {
                String packaged = tool.equals("bwrap") ? "bubblewrap" : "util-linux";
                return Optional.of("There is no " + tool + " on the PATH: install it, "
                        + System.getProperty("course.install." + packaged, "sudo apt install " + packaged) + ".");
            }
        }
        try {
            return tried();
        } catch (IOException e) {
            return Optional.of(e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The trial was interrupted.");
        }
    }

    private static Optional<String> tried() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("unrolled-probe");
        Path said = folder.resolve("said");
        try {
            List<String> java = List.of(
                    Path.of(System.getProperty("java.home"))
                            .toRealPath()
                            .resolve("bin/java")
                            .toString(),
                    "-version");
            Process trial = new ProcessBuilder(new Sandbox(folder).around(java, 60))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (trial.waitFor(60, TimeUnit.SECONDS) && trial.exitValue() == 0) {
                return Optional.empty();
            }
            trial.destroyForcibly().waitFor();
            String why = Files.readString(said, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("it does not end");
            return Optional.of("A trial failed (" + why + "): this system may forbid user namespaces.");
        } finally {
            Workers.delete(folder);
        }
    }

    /** The libraries under the JDK, in their own places: links as links, folders as folders. */
    private void showLibraries() throws IOException {
        List<String> places = new ArrayList<>(LIBRARIES);
        if (Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")
                .map(Path::of)
                .noneMatch(place -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))) {
            places.add("/usr/lib"); // a system that keeps all of them in one folder
        }
        for (String place : places) {
            Path path = Path.of(place);
            if (Files.isSymbolicLink(path)) {
                shown.addAll(List.of("--symlink", Files.readSymbolicLink(path).toString(), place));
            } else if (Files.isDirectory(path)
                    && !place.equals("/lib")
                    && path.toRealPath().equals(path)) {
                show(path, place);
            }
        }
        try (Stream<Path> settings = Files.list(Path.of("/etc"))) { // where Debian and Fedora keep a JDK's own files
            settings.filter(one -> one.getFileName().toString().matches("java.*|ld\\.so\\.cache"))
                    .sorted()
                    .forEach(one -> show(one, one.toString()));
        }
    }

    private static Path tool(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no " + name + " on the PATH"));
    }

    private static Optional<Path> find(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Sandbox::real);
    }

    private static Path real(Path tool) {
        try {
            return tool.toRealPath();
        } catch (IOException e) {
            return tool;
        }
    }
}
