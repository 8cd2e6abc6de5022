package contract;

/** Task 1.5: whether the order of a list tells anything, or the same numbers jumbled would do as well. */
public interface OrderTells {
    /**
     * Decides whether each number says something about the next.
     *
     * @param list 1000 numbers in order, in any unit
     * @return true if the order tells much; false if the list was jumbled
     */
    boolean tells(double[] list);
}
