package check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What came of an answer that is judged by its result. Verdicts of one kind are equal, whatever their words. If the
 * task has a mistake with the kind as its key, every answer with this verdict makes it, with any numbers.
 */
public final class Verdict {
    private final String kind;
    private final String words;

    /**
     * Gives a verdict.
     *
     * @param kind the key of the mistake that the answer makes, or any other word for what came of it
     * @param words the same for the learner, with the answer's own numbers
     */
    public Verdict(String kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /**
     * The verdict on matrices that cannot be judged.
     *
     * @param must which shapes they must have, such as {@code W [2,H] and b [H]}
     * @param given the matrices
     * @return the verdict, whose words hold their shapes
     */
    public static Verdict misfit(String must, INDArray... given) {
        String shapes =
                Arrays.stream(given).map(one -> Arrays.toString(one.shape())).collect(Collectors.joining(", "));
        return new Verdict("shapes", "the shapes " + shapes + ": they must be " + must);
    }

    /** {@return what came of the answer, in a word} */
    String kind() {
        return kind;
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
