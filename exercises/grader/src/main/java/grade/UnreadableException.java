package grade;

/** A submission cannot be read; the message says what and why, to stand in its row. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
