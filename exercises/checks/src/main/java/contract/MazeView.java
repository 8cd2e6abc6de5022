package contract;

/**
 * What one step in a maze leads to.
 *
 * @param place where the player is now; after the last turn, still the place of the turn
 * @param seen what it sees there, −1 if the game is over
 * @param reward what it gets for the step
 * @param over whether the game is over
 */
public record MazeView(int place, int seen, double reward, boolean over) {}
