package grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import check.Exercise;
import check.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import worker.AnswerException;
import worker.AnswerException.Kind;

/** What honest answers do by mistake, each in a separate process, at either level of isolation. */
class WorkerProcessTest {
    private static final Duration LIMIT = Duration.ofSeconds((long) (5 * Needs.patience()));
    private static final String RIGHT = "return D * H + H * H + H + H * C + C;";

    @BeforeAll
    static void needSandbox() {
        Needs.sandbox();
    }

    private static String counting(String body) {
        return "class Mine implements ElmanCount { public int parameters(int T, int D, int H, int C) { " + body
                + " } }";
    }

    private static Object[] sizes() {
        return new Object[] {3, 2, 4, 5};
    }

    private static Object called(Isolation isolation, String id, String source, Object... arguments)
            throws IOException {
        Task task = Exercise.task(id);
        try (Workers workers = new Workers(isolation, 60, 0, 1);
                Compiler compiler = new Compiler(workers);
                WorkerProcess worker = workers.take()) {
            assertFalse(ProcessHandle.current().descendants().findAny().isEmpty());
            return new RemoteAnswer(compiler, worker, task, source, LIMIT)
                    .call(task.contract().getMethods()[0], arguments)
                    .value();
        } finally {
            assertNoneIsLeft();
        }
    }

    private static void assertNoneIsLeft() {
        CompletableFuture.allOf(ProcessHandle.current()
                        .descendants()
                        .map(ProcessHandle::onExit)
                        .toArray(CompletableFuture[]::new))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void whatALibraryPrintsIsNotHeldAgainstAnAnswer(Isolation isolation) throws IOException {
        String prints =
                """
            System.out.println("Hello");
            System.err.println("Hello");
            System.setProperty("jna.tmpdir", Path.of("").toAbsolutePath().toString());
            var c = com.sun.jna.NativeLibrary.getInstance("c");
            for (int i = 0; i < 3; i++) {
              c.getFunction("puts").invoke(new Object[] {"from native code"});
              c.getFunction("write").invoke(new Object[] {1, "from native code", 16});
              c.getFunction("perror").invoke(new Object[] {"from native code"});
              c.getFunction("fflush").invoke(new Object[] {null});
            }
            try {
              new FileOutputStream(FileDescriptor.out).write(new byte[1 << 20]);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            """;
        assertEquals(53, called(isolation, "4.4", counting(prints + RIGHT), sizes()));
    }

    /** For some shapes that do not fit ND4J prints before it throws, and for some it crashes. */
    @ParameterizedTest
    @EnumSource(Isolation.class)
    void shapesThatDoNotFitAreToldAsSuch(Isolation isolation) {
        String source =
                """
            class Mine implements FeedbackStep {
              public INDArray step(INDArray x, INDArray h, INDArray W, INDArray b) {
                return Transforms.tanh(PRODUCT.addRowVector(b));
              }
            }
            """;
        for (String product : List.of(
                "Nd4j.vstack(x, h).mmul(W)", "Nd4j.hstack(x, h).mmul(W.transpose())", "Nd4j.concat(0, h, x).mmul(W)")) {
            AnswerException told = assertThrows(
                    AnswerException.class,
                    () -> called(
                            isolation,
                            "5.1",
                            source.replace("PRODUCT", product),
                            Nd4j.ones(3, 2),
                            Nd4j.ones(3, 4),
                            Nd4j.ones(6, 4),
                            Nd4j.ones(4)));
            assertEquals(Kind.FAILED, told.kind());
            assertTrue(
                    told.getMessage().matches(".*(the shapes of the matrices do not fit|matrix multiplication: \\[).*"),
                    told.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void crashInNativeCodeIsToldAsSuch(Isolation isolation) {
        for (String crash : List.of(
                "new org.bytedeco.javacpp.Pointer() { { address = 8; limit = 8; capacity = 8; } }.zero();",
                "System.setProperty(\"jna.tmpdir\", Path.of(\"\").toAbsolutePath().toString());"
                        + "com.sun.jna.NativeLibrary.getInstance(\"c\").getFunction(\"abort\").invoke(new Object[0]);")) {
            AnswerException told = assertThrows(
                    AnswerException.class, () -> called(isolation, "4.4", counting(crash + RIGHT), sizes()));
            assertEquals(Kind.CRASHED, told.kind());
            assertTrue(told.getMessage().contains("crashed in native code"), told.getMessage());
            assertTrue(told.getMessage().contains("look at the shapes"), told.getMessage());
        }
    }

    /** Pools and streams leave threads that wait; none of that is a thread left running. */
    @ParameterizedTest
    @EnumSource(Isolation.class)
    void poolThatWaitsMayStay(Isolation isolation) throws IOException {
        String works = Stream.of(
                        "int all = java.util.stream.IntStream.range(0, 1000).parallel().map(i -> i % 2).sum();",
                        "ExecutorService pool = Executors.newFixedThreadPool(3);",
                        "try { all += pool.submit(() -> 1).get(); pool.invokeAll(List.of(() -> 1, () -> 2)); }",
                        "catch (InterruptedException | ExecutionException e) { throw new IllegalStateException(e); }",
                        "new Timer(true).schedule(new TimerTask() { public void run() { } }, 1);",
                        "Thread.currentThread().interrupt();")
                .reduce("", String::concat);
        assertEquals(53, called(isolation, "4.4", counting(works + RIGHT), sizes()));
    }

    /** What a process does to the channel, or sends through it, ends the same at any level of isolation. */
    @ParameterizedTest
    @CsvSource({
        "4.4/answers-the-next-request, CRASHED, left a thread running",
        "4.4/answers-from-the-constructor, CRASHED, left a thread running",
        "4.4/throws-and-answers, CRASHED, left a thread running",
        "4.4/forged-reply, CRASHED, is not a result",
        "4.4/forged-long-reply, CRASHED, is not a result",
        "4.4/negative-length, CRASHED, is not a result",
        "4.4/trickles, TIMED_OUT, did not end before its deadline",
        "4.4/waits-for-half-a-message, TIMED_OUT, did not end before its deadline",
        "4.4/exit, CRASHED, ended the process that it ran in (exit code 0)",
        "9.3/million-matrices, FAILED, 'it holds more than 10,000 matrices, texts, rows of arrays and nodes of trees.'",
        "9.3/empty-matrices, FAILED, 'it holds more than 10,000 matrices, texts, rows of arrays and nodes of trees.'",
        "9.3/null-matrix, FAILED, What your clip returned has null at [1]: put a value there.",
        "9.3/forges-million-matrices, CRASHED, left a thread running",
    })
    void attacksOnTheChannelEndTheSameWithoutASandbox(String attack, Kind kind, String told) throws IOException {
        String id = attack.substring(0, 3);
        Object[] arguments =
                id.equals("4.4") ? sizes() : new Object[] {new INDArray[] {Nd4j.ones(2), Nd4j.ones(3)}, 1.0};
        String source = Files.readString(Honest.SOLUTIONS.resolve("attacks").resolve(attack + ".java"));
        AnswerException end =
                assertThrows(AnswerException.class, () -> called(Isolation.PROCESS, id, source, arguments));
        assertEquals(kind, end.kind(), end.getMessage());
        assertTrue(end.getMessage().contains(told), end.getMessage());
    }
}
