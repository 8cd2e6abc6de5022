package grade;

import java.util.Locale;

/** What stands between a learner's code and this machine; every result says it. */
enum Isolation {
    /** A sandbox: see {@link Sandbox}. */
    FULL,
    /** A process of its own with the instructor's rights: it keeps a crash and an endless loop from the others. */
    PROCESS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
