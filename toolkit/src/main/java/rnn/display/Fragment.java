package rnn.display;

/**
 * A fragment of HTML, and a plain text for places without HTML. A kernel sends both; without the plain text it would
 * send a long fragment twice.
 *
 * @param html the fragment
 * @param plain the same in plain text
 */
record Fragment(String html, String plain) {
    @Override
    public String toString() {
        return plain;
    }
}
