package contract;

/** Task 42.3: a string on which two automata disagree. */
public interface TellingString {
    /**
     * {@return the shortest string that one of two automata accepts and the other does not, of several the first in
     * alphabetical order, or "same" if there is none} Both read 0 and 1 and start in state 0.
     *
     * @param next of the first automaton: for each state the one after a 0 and the one after a 1
     * @param accepts of the first automaton: whether each state accepts
     * @param otherNext of the second automaton
     * @param otherAccepts of the second automaton
     */
    String shortest(int[][] next, boolean[] accepts, int[][] otherNext, boolean[] otherAccepts);
}
