package grade;

import check.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wrong answer as a learner writes it, which the checks must not pass. Most wrong answers are edits of a right answer
 * in the same folder and are kept in one file, {@code mistakes}:
 *
 * <pre>
 * # KEY in RIGHT
 * told: SENTENCE
 * -LINES OF THE RIGHT ANSWER, WHICH OCCUR THERE ONCE
 * +LINES INSTEAD
 * </pre>
 *
 * A blank line ends an edit, and another may follow. KEY is that of the check's mistake, followed by {@code /} and a
 * word if the same mistake is planted again. {@code told:} is there only if no mistake is named. A mistake that is a
 * whole program is in {@code wrong-KEY.java}; its first line may be {@code // told: SENTENCE}.
 *
 * @param task the task
 * @param name the key, with anything that follows it
 * @param expected the sentence that its learner reads
 * @param source the whole program
 */
public record Planted(Task task, String name, String expected, String source) {
    private static final Pattern HEAD = Pattern.compile("# (\\S+) in (\\S+)");
    private static final Pattern OWN = Pattern.compile("wrong-(.+)\\.java");
    private static final String TOLD = "told: ";

    /** {@return the key of the check's mistake} */
    public String key() {
        return name.split("/", 2)[0];
    }

    /**
     * Reads the wrong answers of a task.
     *
     * @param task the task
     * @param answers the folder with one folder per task
     * @return the wrong answers, by name
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if an edit does not fit, with the reason
     */
    public static List<Planted> of(Task task, Path answers) throws IOException {
        Map<String, Planted> planted = new LinkedHashMap<>();
        Path folder = answers.resolve(task.id());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            Matcher own = OWN.matcher(file.getFileName().toString());
            if (own.matches()) {
                add(planted, whole(task, own.group(1).replace("--", "/"), Files.readString(file)));
            } else if (file.endsWith("mistakes")) {
                for (List<String> section : sections(Files.readAllLines(file))) {
                    add(planted, edited(task, folder, section));
                }
            }
        }
        return List.copyOf(planted.values());
    }

    private static void add(Map<String, Planted> planted, Planted one) {
        if (planted.putIfAbsent(one.name(), one) != null) {
            throw one.trouble("is planted twice");
        }
    }

    private static Planted whole(Task task, String name, String source) {
        String first = source.lines().findFirst().orElse("");
        String told = first.startsWith("// " + TOLD) ? first.substring(("// " + TOLD).length()) : "";
        return new Planted(task, name, told, source).expecting();
    }

    private static List<List<String>> sections(List<String> lines) {
        List<List<String>> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(line);
        }
        return sections;
    }

    private static Planted edited(Task task, Path folder, List<String> section) throws IOException {
        Matcher head = HEAD.matcher(section.get(0));
        if (!head.matches()) {
            throw new IllegalArgumentException("Task " + task.id() + ": \"" + section.get(0)
                    + "\" is not a head such as \"# no-tanh in right-loops\".");
        }
        boolean isTold = section.size() > 1 && section.get(1).startsWith(TOLD);
        String told = isTold ? section.get(1).substring(TOLD.length()) : "";
        Path right = folder.resolve(head.group(2) + ".java");
        Planted planted = new Planted(task, head.group(1), told, Files.readString(right)).expecting();
        List<String> edit = new ArrayList<>();
        for (String line : section.subList(isTold ? 2 : 1, section.size())) {
            if (line.isEmpty()) {
                planted = planted.with(edit);
                edit.clear();
            } else {
                edit.add(line);
            }
        }
        return planted.with(edit);
    }

    private Planted expecting() {
        String named = Optional.ofNullable(task.mistakes().get(key())).orElse("");
        if (expected.isEmpty() == named.isEmpty()) {
            throw trouble(
                    named.isEmpty()
                            ? "has no \"told:\", and no mistake has its key"
                            : "has a \"told:\", but a mistake has its key");
        }
        return new Planted(task, name, expected + named, source);
    }

    private Planted with(List<String> edit) {
        if (edit.isEmpty()) {
            return this;
        }
        String before = lines(edit, '-');
        String text = "\n" + source;
        int place = text.indexOf("\n" + before);
        if (before.isEmpty() || place < 0 || text.indexOf("\n" + before, place + 1) >= 0) {
            throw trouble("changes lines that do not occur once in the right answer: " + before.strip());
        }
        String changed = text.substring(0, place + 1) + lines(edit, '+') + text.substring(place + 1 + before.length());
        return new Planted(task, name, expected, changed.substring(1));
    }

    private static String lines(List<String> edit, char sign) {
        StringBuilder lines = new StringBuilder();
        edit.stream().filter(line -> line.charAt(0) == sign).forEach(line -> lines.append(line, 1, line.length())
                .append('\n'));
        return lines.toString();
    }

    private IllegalArgumentException trouble(String what) {
        return new IllegalArgumentException("Task " + task.id() + ": the wrong answer " + name + " " + what + ".");
    }
}
