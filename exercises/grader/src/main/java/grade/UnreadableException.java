package grade;

/** Thrown if a submission cannot be read; the message says what and why, and goes into the submission's row. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
