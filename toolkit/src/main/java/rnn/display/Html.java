package rnn.display;

/** Text in HTML. */
public final class Html {
    private Html() {}

    /**
     * {@return the text with its signs for HTML escaped, for a page or an attribute}
     *
     * @param text any text
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The words of a page, for a terminal. */
    static String plain(String html) {
        return html.replaceAll("<(?:li|p|h4|details|pre)>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
