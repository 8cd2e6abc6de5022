package worker;

/** Text that a terminal, a table and XML show unchanged. */
public final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /**
     * Replaces every character with which a stranger's text could do more than be read: control and formatting
     * characters, and halves of surrogate pairs.
     *
     * @param text any text
     * @return the text with each of these replaced by the replacement character
     */
    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(one -> plain.appendCodePoint(
                        switch (Character.getType(one)) {
                            case Character.CONTROL -> Character.isWhitespace(one) ? ' ' : REPLACEMENT;
                            case Character.FORMAT,
                                    Character.SURROGATE,
                                    Character.UNASSIGNED,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
                            default -> one;
                        }));
        return plain.toString();
    }
}
