package rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example prints what the README says, and the program of the toolkit's one page runs. */
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(?<code>.*?)```.*?```text\n(?<output>.*?)```", Pattern.DOTALL);

    /** The names that a notebook's cell can use without an import, as far as the toolkit knows them. */
    private static final Path IMPORTS = Path.of("../exercises/checks/src/main/resources/worker/imports.txt");

    @TempDir
    Path folder;

    @Test
    void theExamplePrintsWhatTheReadmeSays() throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
        assertTrue(example.find());
        String printed = run(example.group("code"));
        assertEquals(example.group("output"), printed.substring(printed.indexOf("loss 2.6 at first")));
    }

    @Test
    void theProgramOfTheOnePageRuns() throws Exception {
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("CHEATSHEET.md")));
        String program = blocks.results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
        String file = folder.resolve("model.npz").toString().replace("\\", "/");
        String printed = run(program.replace("\"model.npz\"", '"' + file + '"'));
        assertTrue(printed.contains("ManyToMany, 5,822 weights"), printed);
    }

    private static String imports() throws IOException {
        return Files.readAllLines(IMPORTS).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("contract."))
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining());
    }

    private String run(String code) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                imports() + " public class Example { public static void main(String[] a) throws Exception {" + code
                        + "} }");
        String classPath = System.getProperty("java.class.path");
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-cp",
                                classPath,
                                "-d",
                                folder.toString(),
                                source.toString()));
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
