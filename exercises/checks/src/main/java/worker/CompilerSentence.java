package worker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import worker.AnswerException.Kind;

/** The compiler's first error as one sentence for a learner. */
final class CompilerSentence {
    private static final Pattern ILLEGAL = Pattern.compile("illegal character: '(.+)'");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private CompilerSentence() {}

    static String of(List<Diagnostic<? extends JavaFileObject>> found, AnswerText answer) {
        var error = found.stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .orElseThrow(() ->
                        new AnswerException(Kind.CRASHED, "The compiler gave up on your answer: make it simpler."));
        String message = error.getMessage(Locale.ENGLISH)
                .lines()
                .map(String::strip)
                .limit(2)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        List<String> lines = answer.lines();
        int line = (int) error.getLineNumber();
        String place = line >= 1 && line <= lines.size()
                ? ", in line " + line + ": " + lines.get(line - 1).strip()
                : "";
        return "Your answer does not compile alone: " + plain(message) + place + AnswerText.RULE;
    }

    /**
     * The compiler's words, or ours where the compiler speaks of files instead of a cell, or gives a character's
     * number.
     */
    private static String plain(String message) {
        Matcher illegal = ILLEGAL.matcher(message);
        if (illegal.find()) {
            return illegal(illegal.group(1));
        }
        if (message.startsWith("'module' or 'open' expected") || message.startsWith("class, interface, enum")) {
            return "this text belongs to no import and no class (is there a bracket or a semicolon too many or too few?)";
        }
        return message.replaceAll("symbol:\\s+", "");
    }

    /** Names a character that came from a web page, a word processor or a PDF; it is often invisible. */
    private static String illegal(String shown) {
        StringBuilder text = new StringBuilder();
        Matcher escaped = ESCAPED.matcher(shown);
        while (escaped.find()) {
            text.append((char) Integer.parseInt(escaped.group(1), 16));
        }
        int one = (text.isEmpty() ? shown : text.toString()).codePointAt(0);
        String name = Character.getName(one);
        return String.format(
                Locale.ROOT,
                "a character that Java does not know, U+%04X (%s), which may be invisible: type the line again",
                one,
                name == null ? "without a name" : name.toLowerCase(Locale.ROOT));
    }
}
