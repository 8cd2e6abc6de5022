package contract;

/**
 * Task 22.1: how far a text of brackets is right.
 *
 * <pre>
 * ([])[(])(      6: the seventh sign closes a bracket that is not the one opened last
 * (([            3: nothing is wrong so far
 * </pre>
 */
public interface RightSoFar {
    /**
     * Reads until a sign is wrong.
     *
     * @param text of the signs ( ) [ ] alone, perhaps empty
     * @return the length of its longest beginning that some continuation makes a right text
     */
    int signs(String text);
}
