package contract;

/** Task 92.4: a recipe with which the check trains an encoder–decoder on pairs. */
public interface PairRecipe {
    /** {@return the choices that gradient descent cannot learn} */
    Recipe choose();

    /**
     * Everything that a training needs to know. Encoder and decoder are GRUs.
     *
     * @param embedding E, numbers per character
     * @param units H, numbers in each state
     * @param looks whether the decoder looks back with attention
     * @param rows N, pairs between two updates
     * @param rate Adam's learning rate: constant for the first half of the updates, then falling linearly to 0
     * @param updates the number of updates
     */
    record Recipe(int embedding, int units, boolean looks, int rows, double rate, int updates) {}
}
