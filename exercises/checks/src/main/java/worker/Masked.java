package worker;

/** Java text without its comments and, on request, without the contents of quotes. Everything else keeps its place. */
final class Masked {
    private Masked() {}

    /** The text with each comment turned into blanks. Something that looks like a comment inside quotes stays. */
    static String comments(String text) {
        return mask(text, true);
    }

    /** The text with each comment and each quoted literal turned into blanks: all words and brackets left are code. */
    static String code(String text) {
        return mask(text, false);
    }

    private static String mask(String text, boolean keepsLiterals) {
        StringBuilder masked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            boolean isLiteral = isQuote(text.charAt(i));
            int end = isLiteral ? endOfLiteral(text, i) : endOfComment(text, i);
            boolean isKept = isLiteral ? keepsLiterals : end == i;
            for (int last = Math.max(end, i + 1); i < last; i++) {
                char one = text.charAt(i);
                masked.append(isKept || one == '\n' ? one : ' ');
            }
        }
        return masked.toString();
    }

    static boolean isQuote(char one) {
        return one == '"' || one == '\'';
    }

    /** Where the comment that begins here ends, or the same place if none begins. */
    private static int endOfComment(String text, int start) {
        if (text.startsWith("//", start)) {
            int end = text.indexOf('\n', start);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return start;
    }

    /**
     * Where the string, character or text block that begins here ends: at its closing quotes, or at the end of the
     * line.
     */
    static int endOfLiteral(String text, int start) {
        boolean isBlock = text.startsWith("\"\"\"", start);
        String quotes = isBlock ? "\"\"\"" : text.substring(start, start + 1);
        int i = start + quotes.length();
        while (i < text.length() && !text.startsWith(quotes, i) && (isBlock || text.charAt(i) != '\n')) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        boolean isClosed = i < text.length() && text.charAt(i) == quotes.charAt(0);
        return Math.min(isClosed ? i + quotes.length() : i, text.length());
    }
}
