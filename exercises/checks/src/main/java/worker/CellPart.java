package worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a cell at its top level, from character {@code start} to {@code end}.
 *
 * @param kind what it is
 * @param head a type's text before its body, such as {@code class MyElmanStep implements ElmanStep}; empty for other
 *     parts
 * @param name a type's name; empty for other parts
 */
record CellPart(Kind kind, int start, int end, String head, String name) {

    enum Kind {
        IMPORT,
        PACKAGE,
        /** A line for the kernel, such as {@code %maven}. */
        MAGIC,
        TYPE,
        /** A statement, which a notebook runs and an answer does not need. */
        STATEMENT,
        /** Text that belongs to no part, such as an extra bracket: it is left for the compiler to report. */
        OTHER
    }

    private static final String NAME = "[\\p{L}\\p{N}_$]++";
    private static final Pattern MODIFIER = Pattern.compile("\\s*+(?:(?:public|protected|private|static|final|abstract|"
            + "sealed|non-sealed|strictfp)\\b|@(?!interface\\b)[\\p{L}\\p{N}_$.]++\\s*+(?:\\([^()]*+\\))?)");
    private static final Pattern TYPE = Pattern.compile(
            "\\s*+(?:(?:class|interface|enum|@\\s*+interface)\\s++(" + NAME + ")|record\\s++(" + NAME + ")\\s*+[<(])");

    /** A declaration that begins inside a statement, which therefore lacks its end. */
    private static final Pattern SWALLOWED = Pattern.compile(
            "(?m)^\\s*+(?:import|package|(?:(?:public|static|final|abstract)\\s++)*+(?:class|interface|enum))\\b");

    /** The parts of a cell in which comments and literals have been blanked out. */
    static List<CellPart> of(String code) {
        List<CellPart> parts = new ArrayList<>();
        for (int i = 0; i < code.length(); ) {
            if (Character.isWhitespace(code.charAt(i))) {
                i++;
            } else {
                CellPart part = next(code, i);
                parts.add(part);
                i = part.end;
            }
        }
        return parts;
    }

    private static CellPart next(String code, int start) {
        char first = code.charAt(start);
        if (first == '%') {
            int end = code.indexOf('\n', start);
            return new CellPart(Kind.MAGIC, start, end < 0 ? code.length() : end, "", "");
        }
        if (first == '}') {
            return new CellPart(Kind.OTHER, start, start + 1, "", "");
        }
        StringBuilder outer = new StringBuilder();
        int end = end(code, start, outer);
        return declared(code, start, end, outer.toString());
    }

    /** The end of the part that begins here: after a semicolon or a closing brace that is outside all brackets. */
    private static int end(String code, int start, StringBuilder outer) {
        int depth = 0;
        for (int i = start; i < code.length(); i++) {
            char one = code.charAt(i);
            depth += "{([".indexOf(one) >= 0 ? 1 : 0;
            outer.append(depth == 0 || one == '\n' ? one : ' ');
            depth -= "})]".indexOf(one) >= 0 && depth > 0 ? 1 : 0;
            if (depth == 0 && (one == ';' || one == '}')) {
                return i + 1;
            }
        }
        return code.length();
    }

    private static CellPart declared(String code, int start, int end, String outer) {
        Matcher modifier = MODIFIER.matcher(code);
        int from = start;
        while (modifier.region(from, end).lookingAt()) {
            from = modifier.end();
        }
        Matcher type = TYPE.matcher(code).region(from, end);
        if (type.lookingAt()) {
            String whole = code.substring(from, end);
            int body = whole.indexOf('{');
            String head = whole.substring(0, body < 0 ? whole.length() : body).strip();
            return new CellPart(Kind.TYPE, start, end, head, type.group(1) == null ? type.group(2) : type.group(1));
        }
        return new CellPart(kind(outer), start, end, "", "");
    }

    private static Kind kind(String outer) {
        if (outer.matches("(?s)import\\b.*")) {
            return Kind.IMPORT;
        }
        if (outer.matches("(?s)package\\b.*")) {
            return Kind.PACKAGE;
        }
        return SWALLOWED.matcher(outer).find() ? Kind.OTHER : Kind.STATEMENT;
    }
}
