package grade;

import check.Task;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import worker.AnswerException;
import worker.AnswerException.Kind;
import worker.Codec;
import worker.Frame;
import worker.Reply;
import worker.Worker;

/** One {@link Worker} process: requests go out, replies come back, and a deadline kills it with all that it started. */
final class WorkerProcess implements AutoCloseable {
    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<WorkerProcess> LIVE = ConcurrentHashMap.newKeySet();

    static {
        // An interrupted grader leaves no learner's code running.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVE.forEach(WorkerProcess::close)));
    }

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private boolean isBroken;

    private interface Writer {
        void write(DataOutputStream request) throws IOException;
    }

    WorkerProcess(String classPath, Path scratch) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String natives = System.getProperty(
                "org.bytedeco.javacpp.cachedir",
                Path.of(System.getProperty("user.home"), ".javacpp", "cache").toString());
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.cachedir=" + natives,
                Worker.class.getName());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME", "SystemRoot", "TEMP", "TMPDIR", "LANG"));
        builder.environment().put("CLASSPATH", classPath);
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.directory(scratch.toFile()).redirectError(Redirect.DISCARD);
        process = builder.start();
        LIVE.add(this);
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(process.getInputStream());
    }

    /** Whether it can still be asked. */
    boolean isAlive() {
        return !isBroken && process.isAlive();
    }

    /** Compiles an answer there. */
    void compile(Task task, String source, Duration limit) {
        request(limit, request -> {
            request.writeByte(Worker.COMPILE);
            Codec.write(String.class, task.id(), request);
            Codec.write(String.class, task.contract().getName(), request);
            Codec.write(String.class, source, request);
        });
    }

    /** Calls an answer there. */
    Reply call(Task task, Method method, Object[] arguments, Duration limit) {
        DataInputStream reply = request(limit, request -> {
            request.writeByte(Worker.CALL);
            Codec.write(String.class, task.id(), request);
            Codec.write(String.class, method.getName(), request);
            for (int i = 0; i < arguments.length; i++) {
                Codec.write(method.getParameterTypes()[i], arguments[i], request);
            }
        });
        try {
            Object value = Codec.read(method.getReturnType(), reply);
            return new Reply(value, List.of((String[]) Codec.read(String[].class, reply)));
        } catch (IOException | RuntimeException e) {
            throw broken();
        }
    }

    private DataInputStream request(Duration limit, Writer writer) {
        ScheduledFuture<?> alarm = ALARM.schedule(this::kill, Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        try {
            long number = RANDOM.nextLong();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream request = new DataOutputStream(bytes);
            request.writeLong(number);
            writer.write(request);
            Frame.send(bytes.toByteArray(), out);
            DataInputStream reply = Frame.receive(in);
            if (reply.readLong() != number) {
                throw broken();
            }
            if (reply.readBoolean()) {
                return reply;
            }
            throw failure(reply);
        } catch (IOException e) {
            throw broken();
        } finally {
            alarm.cancel(false);
        }
    }

    /** What the worker says of its answer; one that left something running is worth no further question. */
    private AnswerException failure(DataInputStream reply) throws IOException {
        String kind = (String) Codec.read(String.class, reply);
        if (kind.equals(Kind.CRASHED.name())) {
            isBroken = true;
            close();
        }
        Kind known = List.of(Kind.CRASHED, Kind.NOT_ATTEMPTED).stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(Kind.FAILED);
        return new AnswerException(known, (String) Codec.read(String.class, reply));
    }

    private void kill() {
        late = true;
        close();
    }

    /** The process is no use any more: says why, and ends it. */
    private AnswerException broken() {
        isBroken = true;
        boolean ended = false;
        try {
            ended = !late && process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        if (late) {
            return new AnswerException(
                    Kind.TIMED_OUT, "Your answer did not end before its deadline: look for a loop that never ends.");
        }
        return new AnswerException(
                Kind.CRASHED,
                ended
                        ? "Your answer ended the process that it ran in (exit code " + process.exitValue()
                                + "): no System.exit, no endless memory."
                        : "Your answer wrote into the channel of the process that it ran in: print with System.out alone.");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        LIVE.remove(this);
    }
}
