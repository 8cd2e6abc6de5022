package grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that makes {@code exercises/*.ipynb} from {@code solutions/*.ipynb}, and the imports of the prelude. */
@Command(
        name = "exercises",
        mixinStandardHelpOptions = true,
        description =
                "Makes the student notebooks in exercises/ from the instructor's in solutions/, and the prelude's imports.",
        exitCodeList = {
            "0:done, or in step",
            "1:out of step (with --check)",
            "2:the command line is wrong or a source is unreadable"
        })
public final class Generate implements Callable<Integer> {
    @Parameters(arity = "0..1", defaultValue = ".", description = "the course's folder (default: this one)")
    private Path root;

    @Option(names = "--check", description = "write nothing; exit with 1 if a student notebook is out of step")
    private boolean check;

    private Generate() {}

    /**
     * Runs the command.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs the command inside a program that continues afterwards.
     *
     * @param arguments see {@code --help}
     * @return the exit code
     */
    public static int run(String... arguments) {
        return new CommandLine(new Generate()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Map<Path, String> wanted;
        try {
            wanted = students(root);
            wanted.put(Prelude.file(root), Prelude.text(root));
        } catch (UnreadableException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        int outOfStep = 0;
        for (Map.Entry<Path, String> one : wanted.entrySet()) {
            boolean same =
                    Files.exists(one.getKey()) && Files.readString(one.getKey()).equals(one.getValue());
            if (!same && check) {
                System.out.println(one.getKey() + " is out of step with its source: run ./course exercises");
                outOfStep++;
            } else if (!same) {
                Files.write(one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8));
                System.out.println(one.getKey() + " written");
            }
        }
        return outOfStep == 0 ? 0 : 1;
    }

    /**
     * The student notebooks of a course: the place of each, and its text.
     *
     * @param root the course's folder
     * @return file to text
     * @throws UnreadableException if a source is not a notebook
     * @throws IOException if the folder cannot be listed
     */
    static Map<Path, String> students(Path root) throws IOException, UnreadableException {
        Map<Path, String> students = new TreeMap<>();
        try (Stream<Path> sources = Files.list(root.resolve("solutions"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".ipynb")).toList()) {
                Notebook notebook = Notebook.read(source);
                Skeleton.make(notebook);
                students.put(root.resolve("exercises").resolve(source.getFileName()), notebook.text());
            }
        }
        return students;
    }
}
