package worker;

import java.io.BufferedOutputStream;
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
 * The process that holds strangers' code: it compiles answers, or it loads and calls one submission's. It says that it
 * is ready, reads requests from its input, answers each on its output, and ends when the input ends. A request carries
 * a number that its answer must repeat, so that nothing printed beforehand can pass for one.
 */
public final class Worker {
    /**
     * The request that compiles answers: their packages, their sources; the reply is, for each, whether it compiles and
     * its classes. Of one alone that does not compile, the reply says why.
     */
    public static final int COMPILE = 1;

    /** The request that loads an answer: its name, the contract's class, the source, its classes. */
    public static final int LOAD = 2;

    /** The request that calls an answer: its name, the method, the arguments. */
    public static final int CALL = 3;

    /** The argument for a process that compiles; without it the process loads and calls. */
    public static final String COMPILER = "compiler";

    /** The argument for a process that ends when its parent does, where no sandbox sees to that. */
    public static final String GUARDED = "guarded";

    /** What a process says first. */
    public static final long READY = 0x756e726f6c6c6564L;

    private final Map<String, Loaded> loaded = new HashMap<>();

    private record Loaded(Class<?> contract, Answer answer) {}

    private Worker() {}

    /**
     * Serves the process that started this one.
     *
     * @param arguments {@link #COMPILER}, {@link #GUARDED}, or none
     * @throws IOException if the pipe breaks
     */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        if (List.of(arguments).contains(GUARDED)) {
            ProcessHandle.current().parent().ifPresent(Worker::endWith);
        }
        Worker worker = new Worker();
        warmUp(List.of(arguments).contains(COMPILER));
        out.writeLong(READY);
        out.flush();
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
        long number = request.readLong();
        Capped bytes = new Capped();
        DataOutputStream reply = new DataOutputStream(bytes);
        reply.writeLong(number);
        reply.writeBoolean(true);
        try {
            answer(request, reply);
            return bytes.bytes();
        } catch (AnswerException e) {
            return failure(number, e);
        }
    }

    private static byte[] failure(long number, AnswerException why) throws IOException {
        Capped bytes = new Capped();
        DataOutputStream reply = new DataOutputStream(bytes);
        reply.writeLong(number);
        reply.writeBoolean(false);
        Codec.write(String.class, why.kind().name(), reply);
        Codec.write(String.class, why.getMessage(), reply);
        return bytes.bytes();
    }

    private void answer(DataInputStream request, DataOutputStream out) throws IOException {
        switch (request.readByte()) {
            case COMPILE -> compile(texts(request), texts(request), out);
            case LOAD -> load(request);
            default -> call(request, out);
        }
    }

    private static void compile(String[] places, String[] sources, DataOutputStream out) throws IOException {
        try {
            Map<String, Map<String, byte[]>> compiled = compiled(places, sources);
            for (String place : places) {
                out.writeBoolean(compiled.containsKey(place));
                Capped classes = new Capped();
                Classes.write(compiled.getOrDefault(place, Map.of()), new DataOutputStream(classes));
                out.writeInt(classes.bytes().length);
                out.write(classes.bytes());
            }
        } catch (AnswerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnswerException(Kind.FAILED, "The compiler gave your answer up (" + e + "): make it simpler.");
        }
    }

    private static Map<String, Map<String, byte[]>> compiled(String[] places, String... sources) {
        String classPath = System.getProperty("java.class.path");
        if (places.length == 1) {
            return Map.of(places[0], AnswerCompiler.classes(places[0], sources[0], AnswerCompiler.IMPORTS, classPath));
        }
        Map<String, String> byPlace = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            byPlace.put(places[i], sources[i]);
        }
        return AnswerCompiler.together(byPlace, AnswerCompiler.IMPORTS, classPath);
    }

    private void load(DataInputStream request) throws IOException {
        String name = text(request);
        Class<?> contract = contract(text(request));
        String source = text(request);
        loaded.put(name, new Loaded(contract, AnswerLoader.load(Classes.read(request), contract, source)));
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
        } catch (Capped.Full e) {
            throw new AnswerException(Kind.FAILED, "What your answer returned is too big: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            throw new AnswerException(Kind.FAILED, "What your answer returned cannot be read: " + e);
        }
    }

    /** Loads the natives or the compiler before the first request, which then costs its own time alone. */
    private static void warmUp(boolean isCompiler) {
        if (isCompiler) {
            compiled(new String[] {"answer"}, "class Warm implements Runnable { public void run() {} }");
        } else {
            Nd4j.scalar(1f).add(1);
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

    private static String[] texts(DataInputStream request) throws IOException {
        return (String[]) Codec.read(String[].class, request);
    }

    private static String text(DataInputStream request) throws IOException {
        return (String) Codec.read(String.class, request);
    }
}
