package contract;

/**
 * Task 30.3: one step of a T-maze in which the player may also go back.
 *
 * <pre>
 * places      0 (the entrance), 1 … turn − 1 (the corridor), turn
 * actions     0 on, 1 left, 2 right, 3 back
 * views       0 lamp left, 1 lamp right, 2 corridor, 3 turn, −1 nothing: the game is over
 * </pre>
 */
public interface MazeStep {
    /**
     * Makes one step of a game that is not over.
     *
     * @param place where the player is
     * @param turn the place of the turn, at least 2
     * @param light the lamp of this game: 0 left, 1 right
     * @param action what the player does
     * @return where it is then, what it sees there, what it gets, and whether the game is over
     */
    MazeView step(int place, int turn, int light, int action);
}
