package worker;

/** Why an answer gave no value, as one sentence that a learner can act on. */
public final class AnswerException extends RuntimeException {
    private static final int LONGEST = 500;
    private final Kind kind;

    /** What went wrong. */
    public enum Kind {
        /** The skeleton's own throw. */
        NOT_ATTEMPTED,
        /** The answer threw, or does not compile, or cannot be made. */
        FAILED,
        /** The answer did not end before its deadline. */
        TIMED_OUT,
        /** The process that held the answer ended, sent what is no message, or has no memory left. */
        CRASHED
    }

    /**
     * Makes one.
     *
     * @param kind what went wrong
     * @param sentence what to tell the learner; cut at 500 characters, control characters replaced
     */
    public AnswerException(Kind kind, String sentence) {
        super(Plain.text(sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…"));
        this.kind = kind;
    }

    /** {@return what went wrong} */
    public Kind kind() {
        return kind;
    }
}
