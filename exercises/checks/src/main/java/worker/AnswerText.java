package worker;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import worker.AnswerException.Kind;

/**
 * The text of a cell, and what of it is the answer: its imports and its types. A line that tries the class out is left
 * out, for the notebook and for the grader alike; a command for the kernel and a package are refused.
 */
public final class AnswerText {
    /** What ends every sentence about an answer that does not compile. */
    static final String RULE =
            " — an answer cell holds imports and one class, and uses no other cell of the notebook, not even its imports.";

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
     * @return what it holds
     */
    public static AnswerText of(String cell) {
        return new AnswerText(cell.replaceAll("\r\n?", "\n"));
    }

    /** {@return the lines of the cell, as its reader counts them} */
    List<String> lines() {
        return cell.lines().toList();
    }

    /**
     * What the compiler gets, line by line where it stands in the cell.
     *
     * @throws AnswerException if a line of it is no Java of an answer's
     */
    String source() {
        StringBuilder source = new StringBuilder(cell);
        for (CellPart part : parts) {
            switch (part.kind()) {
                case MAGIC -> throw refused(part, "a command for the notebook is no Java: give it a cell of its own");
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
     * Whether a type in it says that it implements a contract.
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

    /** {@return whether it holds nothing that was done: no type, or one that still throws the skeleton's TODO} */
    public boolean isUntouched() {
        return types().isEmpty() || SKELETONS_THROW.matcher(key()).find();
    }

    /** {@return the same for texts that differ in comments, line ends, blanks and empty lines alone} */
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
