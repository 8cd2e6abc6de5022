package grade;

import java.util.Locale;

/** What stands between a learner's code and this machine; every result names it. */
enum Isolation {
    /** A sandbox: see {@link Sandbox}. */
    FULL,
    /**
     * A separate process with the instructor's rights: it keeps crashes and endless loops away from the other
     * submissions.
     */
    PROCESS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
