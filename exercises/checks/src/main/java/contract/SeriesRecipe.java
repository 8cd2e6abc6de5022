package contract;

/** Task 93.3: a recipe with which the check trains a network on a series. */
public interface SeriesRecipe {
    /** {@return the choices that gradient descent cannot learn} */
    Recipe choose();

    /**
     * Everything that a training needs to know. The network is a GRU with a linear layer, which answers at every step.
     *
     * @param units H, numbers in a state
     * @param steps T, how many steps of the series it reads between two updates
     * @param levels whether it reads the values; if not, it reads their changes from one step to the next
     * @param rows N, stretches of the series between two updates
     * @param rate Adam's learning rate: constant for the first half of the updates, then falling linearly to 0
     * @param updates the number of updates
     */
    record Recipe(int units, int steps, boolean levels, int rows, double rate, int updates) {}
}
