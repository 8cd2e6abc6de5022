package check;

/**
 * What came of an answer that is judged by its result. Verdicts of one kind are equal, whatever their words, so a known
 * mistake is recognised in every answer that makes it, with any numbers.
 */
public final class Verdict {
    private final String kind;
    private final String words;

    /**
     * Gives a verdict.
     *
     * @param kind what went wrong, or that nothing did
     * @param words the same for the learner, with the answer's own numbers
     */
    public Verdict(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict verdict && kind.equals(verdict.kind);
    }

    @Override
    public int hashCode() {
        return kind.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
