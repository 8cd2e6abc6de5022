package grade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same class graded undisturbed by one job, killed twenty times with two, and in three parts: the same bytes. */
class KillTest {
    private static final int KILLS = 20;

    @TempDir
    private static Path temp;

    private static Map<String, byte[]> undisturbed;

    @BeforeAll
    static void gradeUndisturbed() throws IOException, InterruptedException {
        Needs.sandbox();
        Path in = temp.resolve("in");
        for (int i = 0; i < 6; i++) {
            Honest.write(in, "learner-" + i + ".ipynb", Honest.right());
            Honest.write(in, "wrong-" + i + ".ipynb", Honest.with("4.1", answer("4.1/wrong-no-bias.java")));
            Honest.write(in, "unreadable-" + i + ".ipynb", "{");
        }
        Honest.write(
                in,
                "crash.ipynb",
                Honest.alone("4.4", Files.readString(Honest.SOLUTIONS.resolve("attacks/4.4/exit.java"))));
        assertEquals(0, start("undisturbed", "--jobs=1").waitFor());
        undisturbed = files("undisturbed");
        assertEquals(2 + 4 * 19, undisturbed.size());
    }

    @Test
    void killedAtTwentyMomentsItGoesOnAndLosesAndDoublesNothing() throws IOException, InterruptedException {
        Random random = new Random(6);
        int interrupted = 0;
        for (int i = 0; i < KILLS; i++) {
            Process grader = start("killed", "--jobs=2");
            afterSome(grader, random.nextInt(3), random.nextInt(1500));
            interrupted += grader.isAlive() ? 1 : 0;
            List<ProcessHandle> workers = grader.descendants().toList();
            grader.destroyForcibly().waitFor();
            assertGone(workers);
            for (Map.Entry<String, byte[]> file : files("killed").entrySet()) {
                if (!file.getKey().contains("/.")) {
                    assertArrayEquals(undisturbed.get(file.getKey()), file.getValue(), file.getKey());
                }
            }
        }
        assertTrue(interrupted >= KILLS / 2, "too few of the kills came in time: " + interrupted);
        assertEquals(0, start("killed", "--jobs=2").waitFor());
        assertSame(undisturbed, files("killed"));
        System.out.printf(
                "counted: killed with -9 at %d random moments, %d of them before the end%n", KILLS, interrupted);
    }

    @Test
    void threePartsMergedAreTheWhole() throws IOException, InterruptedException {
        assertEquals(0, start("parts", "--shard=1/3").waitFor());
        assertEquals(0, start("parts", "--shard=3/3").waitFor());
        assertEquals(1, start("parts", "--merge").waitFor(), "a part is missing");
        assertFalse(Files.exists(temp.resolve("parts/grades.csv")));
        assertEquals(0, start("parts", "--shard=2/3").waitFor());
        assertEquals(0, start("parts", "--merge").waitFor());
        assertSame(undisturbed, files("parts"));
    }

    private static Process start(String out, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                temp.resolve("in").toString(),
                "--out=" + temp.resolve(out),
                "--exercise=04",
                "--deadline=" + 5 * Needs.patience()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OMP_NUM_THREADS", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Waits until the grader has reported a number of results, and a moment longer, or until it ends. */
    private static void afterSome(Process grader, int results, long milliseconds)
            throws IOException, InterruptedException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(grader.getInputStream(), StandardCharsets.UTF_8));
        int told = 0;
        while (told < results && said.readLine() != null) {
            told++;
        }
        boolean ended = grader.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        assertTrue(!ended || grader.exitValue() == 0);
    }

    private static void assertGone(List<ProcessHandle> workers) throws InterruptedException {
        for (int i = 0; i < 100 && workers.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Thread.sleep(100);
        }
        assertEquals(List.of(), workers.stream().filter(ProcessHandle::isAlive).toList(), "workers live on");
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> got) {
        assertEquals(expected.keySet(), got.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, got.get(name), name));
    }

    private static Map<String, byte[]> files(String out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = temp.resolve(out);
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static String answer(String name) throws IOException {
        return Files.readString(Honest.SOLUTIONS.resolve("answers").resolve(name));
    }
}
