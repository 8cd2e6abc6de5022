package check;

/** An answer's value is not the right one. */
public final class WrongAnswer extends AssertionError {
    private static final long serialVersionUID = 1;
    private final transient Finding finding;
    private final String mistake;

    WrongAnswer(Finding finding, String mistake) {
        super("expected " + finding.expected() + ", got " + finding.got() + " (" + finding.where() + ")");
        this.finding = finding;
        this.mistake = mistake;
    }

    /** {@return where it differs} */
    public Finding finding() {
        return finding;
    }

    /** {@return the known mistake that the answer equals, or an empty text} */
    public String mistake() {
        return mistake;
    }
}
