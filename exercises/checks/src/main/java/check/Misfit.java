package check;

import org.nd4j.linalg.exception.ND4JIllegalStateException;

/**
 * What ND4J throws, word for word, where shapes do not fit; known mistakes that end this way throw it. The real calls
 * would also print into the grader's terminal, from native code that cannot be silenced.
 */
public final class Misfit {
    private Misfit() {}

    /** {@return the exception for matrices that hstack, vstack or concat cannot join} */
    public static RuntimeException joined() {
        return new ND4JIllegalStateException(
                "Op name concat - no output arrays were provided and calculateOutputShape failed to execute");
    }

    /**
     * {@return the exception for two matrices whose numbers cannot be paired}
     *
     * @param operation the operation on each pair, such as {@code divide}
     */
    public static RuntimeException paired(String operation) {
        return new RuntimeException("Op [" + operation + "] execution failed");
    }
}
