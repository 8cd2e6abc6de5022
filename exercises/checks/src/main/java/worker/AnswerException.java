package worker;

/** Why an answer returned no value, as one sentence that a learner can act on. */
public final class AnswerException extends RuntimeException {
    private static final int LONGEST = 500;
    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** The skeleton's own throw: nothing has been attempted. */
        NOT_ATTEMPTED,
        /** The answer threw, or does not compile, or cannot be made. */
        FAILED,
        /** The answer did not end before its deadline. */
        TIMED_OUT,
        /** The process that held the answer ended, sent something that is not a message, or ran out of memory. */
        CRASHED
    }

    /**
     * Makes an exception.
     *
     * @param kind what went wrong
     * @param sentence the sentence for the learner, cut at 500 characters, with control characters replaced
     */
    public AnswerException(Kind kind, String sentence) {
        super(PlainText.text(sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…"));
        this.kind = kind;
    }

    /** {@return what went wrong} */
    public Kind kind() {
        return kind;
    }
}
