package rnn.display;

/**
 * A source file, which JupyterLab colours like the code of a cell.
 *
 * @param text the file
 */
record SourceText(String text) {
    String markdown() {
        return "```java\n" + text.stripTrailing() + "\n```";
    }

    @Override
    public String toString() {
        return text;
    }
}
