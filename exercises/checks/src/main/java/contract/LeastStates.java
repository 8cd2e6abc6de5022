package contract;

/** Task 42.2: how many states an automaton needs. */
public interface LeastStates {
    /**
     * {@return how many states the smallest automaton has that accepts the same strings} It starts in state 0.
     *
     * @param next for each state and each symbol the state that comes next
     * @param accepts for each state whether a string that ends there is accepted
     */
    int states(int[][] next, boolean[] accepts);
}
