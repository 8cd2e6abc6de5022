package worker;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException.Kind;

/**
 * The process that holds one submission's code. It reads requests from its input, answers each on its output, and
 * ends when the input ends. A request carries a number that its answer must repeat, so that nothing printed
 * beforehand can pass for one.
 */
public final class Worker {
    /** The request that compiles an answer: its name, the contract's class, the source. */
    public static final int COMPILE = 1;

    /** The request that calls an answer: its name, the method, the arguments. */
    public static final int CALL = 2;

    private final Map<String, Loaded> loaded = new HashMap<>();

    private record Loaded(Class<?> contract, Answer answer) {}

    private Worker() {}

    /**
     * Serves the process that started this one.
     *
     * @param arguments none
     * @throws IOException if the pipe breaks
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        ProcessHandle.current().parent().ifPresent(Worker::endWith);
        Worker worker = new Worker();
        worker.warmUp();
        while (true) {
            DataInputStream request;
            try {
                request = Frame.receive(in);
            } catch (IOException closed) {
                Runtime.getRuntime().halt(0); // threads that an answer left behind end here too
                return;
            }
            Frame.send(worker.reply(request), out);
        }
    }

    /** Whatever an answer does, this process does not outlive the grader. */
    private static void endWith(ProcessHandle grader) {
        Thread guard = new Thread(
                () -> {
                    grader.onExit().join();
                    Runtime.getRuntime().halt(0);
                },
                "guard");
        guard.setDaemon(true);
        guard.start();
    }

    private byte[] reply(DataInputStream request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream reply = new DataOutputStream(bytes);
        long number = request.readLong();
        reply.writeLong(number);
        try {
            int kind = request.readByte();
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            if (kind == COMPILE) {
                compile(request);
            } else {
                call(request, new DataOutputStream(value));
            }
            reply.writeBoolean(true);
            value.writeTo(reply);
        } catch (AnswerException e) {
            reply.writeBoolean(false);
            Codec.write(String.class, e.kind().name(), reply);
            Codec.write(String.class, e.getMessage(), reply);
        }
        return bytes.toByteArray();
    }

    private void compile(DataInputStream request) throws IOException {
        String name = text(request);
        Class<?> contract = contract(text(request));
        String source = text(request);
        String classPath = System.getProperty("java.class.path");
        loaded.put(
                name,
                new Loaded(contract, AnswerCompiler.compile(source, contract, AnswerCompiler.IMPORTS, classPath)));
    }

    private void call(DataInputStream request, DataOutputStream out) throws IOException {
        Loaded target = loaded.get(text(request));
        String name = text(request);
        Method method = Arrays.stream(target.contract.getMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Codec.read(method.getParameterTypes()[i], request);
        }
        try {
            Reply reply = Dispatch.call(target.answer, method, arguments);
            refuseThreadsLeftBehind();
            Codec.write(method.getReturnType(), reply.value(), out);
            Codec.write(String[].class, reply.changed().toArray(String[]::new), out);
        } catch (AnswerException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw new AnswerException(Kind.FAILED, "What your answer returned cannot be read: " + e);
        }
    }

    /** Loads the natives and the compiler before the first request, which then costs its own time alone. */
    private void warmUp() {
        Thread natives = new Thread(() -> Nd4j.scalar(1f).add(1), "natives");
        natives.start();
        AnswerCompiler.compile(
                "class Warm implements Runnable { public void run() {} }", Runnable.class, List.of("java.util.*"), "");
        try {
            natives.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that goes on would take its time from the next task. */
    private static void refuseThreadsLeftBehind() {
        for (Map.Entry<Thread, StackTraceElement[]> one :
                Thread.getAllStackTraces().entrySet()) {
            boolean isAnswers = Arrays.stream(one.getValue())
                    .anyMatch(frame -> frame.getClassName().startsWith("answer."));
            if (isAnswers && one.getKey() != Thread.currentThread()) {
                throw new AnswerException(Kind.CRASHED, "Your answer left a thread running: wait for what you start.");
            }
        }
    }

    private static Class<?> contract(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the worker has no contract " + name, e);
        }
    }

    private static String text(DataInputStream request) throws IOException {
        return (String) Codec.read(String.class, request);
    }
}
