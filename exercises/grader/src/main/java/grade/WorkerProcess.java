package grade;

import check.Task;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Method;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import worker.AnswerException;
import worker.AnswerException.Kind;
import worker.Frame;
import worker.Incoming;
import worker.Outgoing;
import worker.Reply;
import worker.Values;
import worker.Worker;

/**
 * One {@link Worker} process: requests go out, replies come back, and a deadline kills the process with all that it
 * started.
 */
final class WorkerProcess implements AutoCloseable {
    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    /** How often the deadline is checked. */
    private static final int TICK_MILLISECONDS = 50;

    /** How long a process may take to end once its channel is closed. */
    private static final int PATIENCE_SECONDS = 10;

    /** Exit codes of processes that a signal ended: 128 plus the signal's number. */
    private static final int ILLEGAL = 128 + 4;

    private static final int ABORTED = 128 + 6;
    private static final int BUS_ERROR = 128 + 7;
    private static final int BAD_ARITHMETIC = 128 + 8;
    private static final int KILLED = 128 + 9;
    private static final int BAD_ADDRESS = 128 + 11;
    private static final int OUT_OF_PROCESSOR_TIME = 128 + 24;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<WorkerProcess> LIVE = ConcurrentHashMap.newKeySet();

    static {
        // An interrupted grader leaves no learner's code running.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVE.forEach(WorkerProcess::close)));
    }

    private final long seed = RANDOM.nextLong();

    /** The numbers with which replies begin. */
    private final SplittableRandom numbers = new SplittableRandom(seed);

    private final Process process;
    private List<ProcessHandle> innermost = List.of();
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private boolean isBroken;

    private interface Reader<T> {
        T read(Incoming reply) throws IOException;
    }

    private interface Writer {
        void write(Outgoing request) throws IOException;
    }

    WorkerProcess(ProcessBuilder builder) throws IOException {
        process = builder.start();
        LIVE.add(this);
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(process.getInputStream());
    }

    /** Waits until the process is warm; returns false if it ended or took longer than {@code limit}. */
    boolean isReady(Duration limit) {
        ScheduledFuture<?> alarm = ALARM.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (in.readLong() == Worker.READY) {
                out.writeLong(seed);
                out.flush();
                innermost = innermost();
                return true;
            }
        } catch (IOException ended) {
            isBroken = true;
        } finally {
            alarm.cancel(false);
        }
        close();
        return false;
    }

    /**
     * The process that does the work. The processes around it, which make its sandbox, only wait for it, and asking
     * them would cost as much.
     */
    private List<ProcessHandle> innermost() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(one -> one.children().findAny().isEmpty())
                .toList();
    }

    /** Whether the process still answers. */
    boolean isAlive() {
        return !isBroken && !late && process.isAlive();
    }

    /**
     * Compiles answers in the process; their classes come back unread, to be passed on to a worker.
     *
     * @return the classes of those that compile, by package; never empty for a single answer
     * @throws AnswerException if a single answer does not compile, or if the process breaks
     */
    Map<String, byte[]> compile(Map<String, String> sources, Duration limit) {
        String[] places = sources.keySet().toArray(String[]::new);
        return request(
                new Budget(limit),
                request -> {
                    request.writeByte(Worker.COMPILE);
                    Values.write(String[].class, places, request);
                    Values.write(String[].class, sources.values().toArray(String[]::new), request);
                },
                reply -> classes(places, reply));
    }

    private static Map<String, byte[]> classes(String[] places, Incoming reply) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (String place : places) {
            boolean isCompiled = reply.readBoolean();
            byte[] bytes = reply.readNBytes(Math.max(0, reply.readInt()));
            if (isCompiled) {
                classes.put(place, bytes);
            }
        }
        return classes;
    }

    /** Loads an answer in the process, and makes its object. */
    void load(Task task, String source, byte[] classes, Budget budget) {
        request(
                budget,
                request -> {
                    request.writeByte(Worker.LOAD);
                    request.writeText(task.id());
                    request.writeText(task.contract().getName());
                    request.writeText(source);
                    request.write(classes);
                },
                Incoming::available);
    }

    /** Calls an answer in the process. */
    Reply call(Task task, Method method, Object[] arguments, Budget budget) {
        return request(
                budget,
                request -> {
                    request.writeByte(Worker.CALL);
                    request.writeText(task.id());
                    request.writeText(method.getName());
                    for (int i = 0; i < arguments.length; i++) {
                        Values.write(method.getParameterTypes()[i], arguments[i], request);
                    }
                },
                reply -> Reply.read(method, reply));
    }

    /** Sends a request and reads the reply, within the time that is left. */
    private <T> T request(Budget budget, Writer writer, Reader<T> reader) {
        Duration limit = budget.left();
        Stopwatch watch = new Stopwatch(innermost);
        ScheduledFuture<?> alarm = ALARM.scheduleWithFixedDelay(
                () -> {
                    if (watch.spent().compareTo(limit) > 0) {
                        kill();
                    }
                },
                TICK_MILLISECONDS,
                TICK_MILLISECONDS,
                TimeUnit.MILLISECONDS);
        try {
            long number = numbers.nextLong();
            Outgoing request = new Outgoing();
            writer.write(request);
            Frame.send(request.bytes(), out);
            return read(number, receive(), reader);
        } catch (IOException e) {
            throw ended();
        } finally {
            alarm.cancel(false);
            budget.spend(watch.spent());
        }
    }

    private Incoming receive() throws IOException {
        try {
            return Frame.receive(in);
        } catch (StreamCorruptedException e) {
            throw noReply();
        }
    }

    private <T> T read(long number, Incoming reply, Reader<T> reader) {
        T value;
        try {
            if (reply.readLong() != number) {
                throw noReply();
            }
            if (!reply.readBoolean()) {
                throw failure(reply);
            }
            value = reader.read(reply);
        } catch (AnswerException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw noReply();
        }
        if (late) {
            throw ended();
        }
        return value;
    }

    /** What the worker says about its answer; a worker whose answer left something running is not used again. */
    private AnswerException failure(Incoming reply) throws IOException {
        String kind = reply.readText();
        if (kind.equals(Kind.CRASHED.name())) {
            isBroken = true;
            close();
        }
        Kind known = List.of(Kind.CRASHED, Kind.NOT_ATTEMPTED).stream()
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(Kind.FAILED);
        return new AnswerException(known, reply.readText());
    }

    private void kill() {
        late = true;
        close();
    }

    /** Says why the process ended, by itself or by its deadline. */
    private AnswerException ended() {
        isBroken = true;
        int code = -1;
        try {
            code = !late && process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        if (late) {
            return new AnswerException(
                    Kind.TIMED_OUT, "Your answer did not end before its deadline: look for a loop that never ends.");
        }
        return new AnswerException(Kind.CRASHED, how(code));
    }

    /** Says what an exit code means: 128 plus a signal's number, or the process's own code; -1 if it has none. */
    private static String how(int code) {
        String said = " (exit code " + code + ")";
        return switch (code) {
            case -1 -> "The process that your answer ran in can no longer be reached.";
            case ILLEGAL, ABORTED, BUS_ERROR, BAD_ARITHMETIC, BAD_ADDRESS ->
                "ND4J or the JVM crashed in native code while your answer ran" + said
                        + ": look at the shapes that you give to ND4J's methods, and at the memory that they take.";
            case KILLED, OUT_OF_PROCESSOR_TIME ->
                "The process that your answer ran in was stopped" + said
                        + ": it took more memory or more of the processor than there is.";
            default -> "Your answer ended the process that it ran in" + said + ": no System.exit, no endless memory.";
        };
    }

    /** What came is not a reply. Whoever wrote it, nothing that follows can be trusted either. */
    private AnswerException noReply() {
        isBroken = true;
        close();
        return new AnswerException(
                Kind.CRASHED,
                "What came from the process that your answer ran in is not a result: return the value, and use only"
                        + " System.out to print.");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        LIVE.remove(this);
    }
}
