package worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
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
import java.util.SplittableRandom;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException.Kind;

/**
 * The process that holds strangers' code. It compiles answers, or it loads and calls the answers of one submission. It
 * says that it is ready, takes a secret seed before it holds any answer, reads requests, answers each, and ends when no
 * more can come. Every reply begins with the next number that both sides draw from the seed, so nothing written
 * beforehand, and nothing that another thread writes, can pass for a reply.
 */
public final class Worker {
    /**
     * The request that compiles answers: it holds their packages and sources. The reply says for each whether it
     * compiles, and holds its classes. If the request holds a single answer that does not compile, the reply says why.
     */
    public static final int COMPILE = 1;

    /**
     * The request that loads an answer: it holds the answer's name, the contract's class, the source and the classes.
     */
    public static final int LOAD = 2;

    /** The request that calls an answer: it holds the answer's name, the method and the arguments. */
    public static final int CALL = 3;

    /** The argument for a process that compiles; without it the process loads and calls. */
    public static final String COMPILER = "compiler";

    /** The argument for a process that must itself end with its parent, because no sandbox sees to that. */
    public static final String GUARDED = "guarded";

    /**
     * The argument for a process that reads requests from its standard error and answers on its standard input. This
     * way nothing that a native library or the JVM prints can get into the messages: libraries print to the standard
     * output, and Java cannot open another descriptor by its number.
     */
    public static final String TURNED = "turned";

    /** What a process says first. */
    public static final long READY = 0x756e726f6c6c6564L;

    private final Map<String, Loaded> loaded = new HashMap<>();
    private final LeftThreads threads = new LeftThreads();

    private record Loaded(Class<?> contract, Answer answer) {}

    private Worker() {}

    /**
     * Serves the process that started this one.
     *
     * @param arguments {@link #COMPILER}, {@link #GUARDED}, {@link #TURNED}, or none
     * @throws IOException if the pipe breaks
     */
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        boolean isTurned = options.contains(TURNED);
        DataInputStream in =
                new DataInputStream(new FileInputStream(isTurned ? FileDescriptor.err : FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(isTurned ? FileDescriptor.in : FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        if (options.contains(GUARDED)) {
            ProcessHandle.current().parent().ifPresent(Worker::endWith);
        }
        warmUp(options.contains(COMPILER));
        out.writeLong(READY);
        out.flush();
        try {
            new Worker().serve(new SplittableRandom(in.readLong()), in, out);
        } catch (IOException closed) {
            Runtime.getRuntime()
                    .halt(closed instanceof EOFException ? 0 : 1); // which also ends threads that an answer left behind
        }
    }

    /** The numbers stay in a local variable, which no answer's code can reach. */
    private void serve(SplittableRandom numbers, DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            Incoming request = Frame.receive(in);
            Frame.send(reply(numbers.nextLong(), request), out);
        }
    }

    /** Makes sure that this process does not outlive the grader, whatever an answer does. */
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

    private byte[] reply(long number, Incoming request) throws IOException {
        Outgoing reply = new Outgoing();
        reply.writeLong(number);
        reply.writeBoolean(true);
        try {
            answer(request, reply);
            return reply.bytes();
        } catch (AnswerException e) {
            return failure(number, e);
        }
    }

    private static byte[] failure(long number, AnswerException why) throws IOException {
        Outgoing reply = new Outgoing();
        reply.writeLong(number);
        reply.writeBoolean(false);
        reply.writeText(why.kind().name());
        reply.writeText(why.getMessage());
        return reply.bytes();
    }

    private void answer(Incoming request, Outgoing out) throws IOException {
        switch (request.readByte()) {
            case COMPILE -> compile(texts(request), texts(request), out);
            case LOAD -> load(request);
            default -> call(request, out);
        }
    }

    private static void compile(String[] places, String[] sources, Outgoing out) throws IOException {
        try {
            Map<String, Map<String, byte[]>> compiled = compiled(places, sources);
            for (String place : places) {
                out.writeBoolean(compiled.containsKey(place));
                Outgoing classes = new Outgoing();
                Classes.write(compiled.getOrDefault(place, Map.of()), classes);
                out.writeInt(classes.bytes().length);
                out.write(classes.bytes());
            }
        } catch (AnswerException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnswerException(Kind.FAILED, "The compiler gave up on your answer (" + e + "): make it simpler.");
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

    private void load(Incoming request) throws IOException {
        String name = request.readText();
        Class<?> contract = contract(request.readText());
        String source = request.readText();
        Map<String, byte[]> classes = Classes.read(request);
        try {
            loaded.put(name, new Loaded(contract, AnswerLoader.load(classes, contract, source)));
        } finally {
            threads.refuse();
        }
    }

    private void call(Incoming request, Outgoing out) throws IOException {
        Loaded target = loaded.get(request.readText());
        String name = request.readText();
        Method method = Arrays.stream(target.contract.getMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = Values.read(method.getParameterTypes()[i], request);
        }
        try {
            called(target.answer, method, arguments).write(method, out);
        } catch (AnswerException e) {
            throw e;
        } catch (TooBigException e) {
            throw new AnswerException(
                    Kind.FAILED, "What your answer returned is too big: it holds " + e.getMessage() + ".");
        } catch (RuntimeException | Error e) {
            throw new AnswerException(Kind.FAILED, "What your answer returned cannot be read: " + e);
        }
    }

    private Reply called(Answer answer, Method method, Object... arguments) {
        try {
            return Dispatch.call(answer, method, arguments);
        } finally {
            threads.refuse();
        }
    }

    /**
     * Loads the native libraries or the compiler before the first request, so that the request takes only its own time.
     */
    private static void warmUp(boolean isCompiler) {
        if (isCompiler) {
            compiled(new String[] {"answer"}, "class Warm implements Runnable { public void run() {} }");
        } else {
            Nd4j.scalar(1f).add(1);
        }
    }

    private static Class<?> contract(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the worker has no contract " + name, e);
        }
    }

    private static String[] texts(Incoming request) throws IOException {
        return (String[]) Values.read(String[].class, request);
    }
}
