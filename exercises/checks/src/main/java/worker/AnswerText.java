package worker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import worker.AnswerException.Kind;

/**
 * The text of a cell, and the part of it that is the answer: its imports and its types. Lines that try the class out
 * are left out, in the notebook and in the grader alike. A command for the kernel or a package declaration is refused.
 */
public final class AnswerText {
    /** How every sentence about an answer that does not compile ends. */
    public static final String RULE =
            " — an answer cell holds imports and one class, and uses no other cell of the notebook, not even another cell's imports.";

    private static final Pattern SKELETONS_THROW =
            Pattern.compile("throw new (?:java\\.lang\\.)?UnsupportedOperationException ?\\( ?\"TODO");

    private static final Pattern IMPLEMENTS = Pattern.compile("\\bimplements\\b");

    private final String cell;
    private final List<CellPart> parts;

    private AnswerText(String cell) {
        this.cell = cell;
        parts = CellPart.of(Masked.code(cell));
    }

    /**
     * Looks at a cell.
     *
     * @param cell its text, with line ends of any system
     * @return the parts of the cell
     */
    public static AnswerText of(String cell) {
        return new AnswerText(cell.replaceAll("\r\n?", "\n"));
    }

    /**
     * The text of a Java file as a cell would hold it: without its package, every line in its place.
     *
     * @param file the file's text, with line ends of any system
     * @return the text
     */
    public static String ofFile(String file) {
        AnswerText text = of(file.startsWith("\uFEFF") ? file.substring(1) : file);
        StringBuilder source = new StringBuilder(text.cell);
        text.parts.stream().filter(part -> part.kind() == CellPart.Kind.PACKAGE).forEach(part -> blank(source, part));
        return source.toString();
    }

    /** {@return the lines of the cell, as a person who reads it counts them} */
    List<String> lines() {
        return cell.lines().toList();
    }

    /**
     * What the compiler gets; every line keeps its place in the cell.
     *
     * @throws AnswerException if a line cannot be part of an answer
     */
    String source() {
        StringBuilder source = new StringBuilder(cell);
        for (CellPart part : parts) {
            switch (part.kind()) {
                case MAGIC -> throw refused(part, "a command for the notebook is not Java: give it its own cell");
                case PACKAGE -> throw refused(part, "an answer has no package: delete the line");
                case STATEMENT -> blank(source, part);
                default -> {}
            }
        }
        return source.toString();
    }

    private static void blank(StringBuilder source, CellPart part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (source.charAt(i) != '\n') {
                source.setCharAt(i, ' ');
            }
        }
    }

    private AnswerException refused(CellPart part, String why) {
        int line = (int) cell.substring(0, part.start())
                .chars()
                .filter(one -> one == '\n')
                .count();
        return new AnswerException(
                Kind.FAILED,
                "Your answer does not compile alone: " + why + ", in line " + (line + 1) + ": "
                        + lines().get(line).strip() + RULE);
    }

    /** {@return the names of the types that the cell declares} */
    public List<String> types() {
        return parts.stream()
                .map(CellPart::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * Whether a type in the cell says that it implements a contract.
     *
     * @param contract the interface's simple name
     * @return whether one does
     */
    public boolean isImplementing(String contract) {
        Pattern named = Pattern.compile("\\b" + Pattern.quote(contract) + "\\b");
        return parts.stream().map(CellPart::head).anyMatch(head -> {
            Matcher says = IMPLEMENTS.matcher(head);
            return says.find() && named.matcher(head).find(says.end());
        });
    }

    /** {@return whether nothing has been done: the cell declares no type, or still throws the skeleton's TODO} */
    public boolean isUntouched() {
        return types().isEmpty() || SKELETONS_THROW.matcher(key()).find();
    }

    /** {@return a text that is the same for cells that differ only in comments, line ends, blanks and empty lines} */
    public String key() {
        String code = Masked.comments(cell);
        StringBuilder key = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); ) {
            int end = i + 1;
            if (Masked.isQuote(code.charAt(i))) {
                end = Masked.endOfLiteral(code, i);
                key.append(code, i, end);
            } else if (!Character.isWhitespace(code.charAt(i))) {
                key.append(code.charAt(i));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
            i = end;
        }
        return key.toString().strip();
    }
}
