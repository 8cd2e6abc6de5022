package contract;

/**
 * Task 16.1: what a decoder reads while it learns.
 *
 * <pre>
 * targets {3, 1, 9} and {5, 9}, end 9, padding 0:
 * step 0: {9, 9}      step 1: {3, 5}      step 2: {1, 0}
 * </pre>
 */
public interface ForcedInputs {
    /**
     * Shifts the targets of a batch by one step.
     *
     * @param targets N texts of any lengths, each of which ends with {@code end}: [n][t]
     * @param end the token that ends a text, and opens it as well
     * @param padding the token for the places where a text is over
     * @return what the decoder reads, time first, with as many steps as the longest target: [T][N]
     */
    int[][] inputs(int[][] targets, int end, int padding);
}
