package rnn.display;

/**
 * A source file, which JupyterLab colours as it does a cell's code.
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
