package grade;

import check.Exercise;
import check.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that prints a planted mistake as a whole program. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        description =
                "Prints a wrong answer from solutions/answers as a whole program, or lists the wrong answers of a task.",
        exitCodeList = {"0:printed", "2:there is no such task or mistake"})
public final class AnswerCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "TASK", description = "the task's number, such as 10.1")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", description = "the mistake, such as no-tanh")
    private String name;

    private AnswerCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AnswerCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Task task;
        try {
            task = Exercise.task(id);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        Path answers = Path.of(System.getProperty("course.root", "."), "solutions", "answers");
        List<Planted> planted = Planted.of(task, answers);
        if (name == null) {
            planted.forEach(one -> System.out.println(one.name() + ": " + one.expected()));
            return 0;
        }
        List<Planted> found =
                planted.stream().filter(one -> one.name().equals(name)).toList();
        if (found.isEmpty()) {
            System.err.println("Task " + id + " has no planted mistake " + name + "; it has "
                    + planted.stream().map(Planted::name).collect(Collectors.joining(", ")) + ".");
            return 2;
        }
        System.out.print(found.get(0).source());
        return 0;
    }
}
