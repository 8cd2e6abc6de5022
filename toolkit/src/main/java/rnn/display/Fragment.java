package rnn.display;

/**
 * A fragment of HTML with what stands in its place where there is none: a kernel sends both, and would send a long
 * fragment twice.
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
