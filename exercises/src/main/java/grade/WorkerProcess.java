package grade;

import check.Task;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
    /** How often the deadline is looked at. */
    private static final int TICK_MILLISECONDS = 50;

    /** How long a process may take to be gone once its channel is closed. */
    private static final int PATIENCE_SECONDS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<WorkerProcess> LIVE = ConcurrentHashMap.newKeySet();

    static {
        // An interrupted grader leaves no learner's code running.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVE.forEach(WorkerProcess::close)));
    }

    private final Process process;
    private List<ProcessHandle> innermost = List.of();
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean late;
    private boolean isBroken;

    private interface Writer {
        void write(DataOutputStream request) throws IOException;
    }

    WorkerProcess(ProcessBuilder builder) throws IOException {
        process = builder.start();
        LIVE.add(this);
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(process.getInputStream());
    }

    /** Waits until it is warm; false where it ended, or where it took longer than {@code limit}. */
    boolean isReady(Duration limit) {
        ScheduledFuture<?> alarm = ALARM.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (in.readLong() == Worker.READY) {
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

    /** The process that works: those around it, which make its sandbox, wait for it, and to ask them costs as much. */
    private List<ProcessHandle> innermost() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(one -> one.children().findAny().isEmpty())
                .toList();
    }

    /** Whether it can still be asked. */
    boolean isAlive() {
        return !isBroken && !late && process.isAlive();
    }

    /**
     * Compiles answers there; their classes come back as they are, to be handed to a worker unread.
     *
     * @return by package, those that compile; one that is compiled alone does
     * @throws AnswerException if it is one alone and does not compile, or if the process breaks
     */
    Map<String, byte[]> compile(Map<String, String> sources, Duration limit) {
        String[] places = sources.keySet().toArray(String[]::new);
        DataInputStream reply = request(new Budget(limit), request -> {
            request.writeByte(Worker.COMPILE);
            Codec.write(String[].class, places, request);
            Codec.write(String[].class, sources.values().toArray(String[]::new), request);
        });
        Map<String, byte[]> classes = new LinkedHashMap<>();
        try {
            for (String place : places) {
                boolean isCompiled = reply.readBoolean();
                byte[] bytes = reply.readNBytes(Math.max(0, reply.readInt()));
                if (isCompiled) {
                    classes.put(place, bytes);
                }
            }
        } catch (IOException e) {
            throw forged();
        }
        return classes;
    }

    /** Loads an answer there, and makes its object. */
    void load(Task task, String source, byte[] classes, Budget budget) {
        request(budget, request -> {
            request.writeByte(Worker.LOAD);
            Codec.write(String.class, task.id(), request);
            Codec.write(String.class, task.contract().getName(), request);
            Codec.write(String.class, source, request);
            request.write(classes);
        });
    }

    /** Calls an answer there. */
    Reply call(Task task, Method method, Object[] arguments, Budget budget) {
        DataInputStream reply = request(budget, request -> {
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
            throw forged();
        }
    }

    private DataInputStream request(Budget budget, Writer writer) {
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
            long number = RANDOM.nextLong();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream request = new DataOutputStream(bytes);
            request.writeLong(number);
            writer.write(request);
            Frame.send(bytes.toByteArray(), out);
            return reply(number, Frame.receive(in));
        } catch (StreamCorruptedException e) {
            throw forged();
        } catch (IOException e) {
            throw ended();
        } finally {
            alarm.cancel(false);
            budget.spend(watch.spent());
        }
    }

    private DataInputStream reply(long number, DataInputStream reply) {
        try {
            if (reply.readLong() == number) {
                if (reply.readBoolean()) {
                    return reply;
                }
                throw failure(reply);
            }
        } catch (IOException e) {
            throw forged();
        }
        throw forged();
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

    /** The process ended, by itself or by its deadline. */
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
        return new AnswerException(
                Kind.CRASHED,
                code < 0
                        ? "Your answer closed the channel of the process that it ran in."
                        : "Your answer ended the process that it ran in (exit code " + code
                                + "): no System.exit, no endless memory.");
    }

    /** What came is no reply. */
    private AnswerException forged() {
        isBroken = true;
        close();
        return new AnswerException(
                Kind.CRASHED,
                "Your answer wrote into the channel of the process that it ran in: print with System.out alone.");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        LIVE.remove(this);
    }
}
