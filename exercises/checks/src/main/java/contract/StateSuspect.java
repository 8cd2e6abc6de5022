package contract;

/**
 * Task 30.4: what a program does with the state of its players, to be found out from the games that they played.
 *
 * <pre>
 * right       the state begins at zero in every game
 * kept        it begins at zero in the first game of a player only
 * cut         it is set to zero in the middle of long games
 * exchanged   the states of players 0 and 1, 2 and 3, … change places during each game
 * none        the player has no state
 * </pre>
 */
public interface StateSuspect {
    /**
     * Finds what the program does.
     *
     * @param lamps the lamp of each game, [players, games], in the order of playing; 0 left, 1 right
     * @param lengths how long the corridor was, [players, games]
     * @param turns where the player turned, [players, games]; 0 left, 1 right
     * @return one of right, kept, cut, exchanged, none
     */
    String kind(int[][] lamps, int[][] lengths, int[][] turns);
}
