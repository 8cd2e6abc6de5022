package check;

/**
 * What one check found.
 *
 * @param name what it checks
 * @param max the points it is worth
 * @param status how it ended
 * @param message one sentence for the learner; empty if the check passed
 * @param finding where the answer differs, or null
 * @param mistake the known mistake that the answer equals, or an empty text
 */
public record CheckResult(String name, double max, Status status, String message, Finding finding, String mistake) {

    /** How a check ended. */
    public enum Status {
        /** The answer is right. */
        PASSED("passed"),
        /** The answer is wrong, or threw. */
        FAILED("failed"),
        /** The answer is still the skeleton. */
        NOT_ATTEMPTED("not attempted"),
        /** The answer did not end in time. */
        TIMED_OUT("timed out"),
        /** The answer ended its process. */
        CRASHED("crashed"),
        /** The check did not run. */
        NOT_RUN("not run");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** A check that has not run. */
    static CheckResult notRun(String name, double max) {
        return new CheckResult(name, max, Status.NOT_RUN, "This check did not run.", null, "");
    }

    /** {@return the points it gives} */
    public double points() {
        return status == Status.PASSED ? max : 0;
    }

    /** The same result with a mistake named, if the check failed and has not named one itself. */
    CheckResult lookingLike(String known) {
        return status == Status.FAILED && mistake.isEmpty()
                ? new CheckResult(name, max, status, message, finding, known)
                : this;
    }

    CheckResult ended(Status how, String message) {
        return new CheckResult(name, max, how, message, null, "");
    }
}
