package check;

import org.nd4j.linalg.exception.ND4JIllegalStateException;

/**
 * What ND4J throws where shapes do not fit, in its own words, for mistakes that end so. The calls themselves would also
 * print, out of native code that asks nobody, into the grader's terminal.
 */
public final class Misfit {
    private Misfit() {}

    /** {@return that matrices cannot be joined, with hstack, vstack or concat} */
    public static RuntimeException joined() {
        return new ND4JIllegalStateException(
                "Op name concat - no output arrays were provided and calculateOutputShape failed to execute");
    }

    /**
     * {@return that the numbers of two matrices cannot be paired}
     *
     * @param operation what was to be done with each pair, such as {@code divide}
     */
    public static RuntimeException paired(String operation) {
        return new RuntimeException("Op [" + operation + "] execution failed");
    }
}
