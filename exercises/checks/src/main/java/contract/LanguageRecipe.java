package contract;

/** Task 13.5: a recipe with which the check trains a language model. */
public interface LanguageRecipe {
    /** {@return the choices that gradient descent cannot learn} */
    Recipe choose();

    /**
     * Everything that a training needs to know.
     *
     * @param cell {@code elman}, {@code gru} or {@code lstm}
     * @param embedding D, numbers per character
     * @param units H, numbers in the state
     * @param rows N, pieces of the text that are read side by side
     * @param steps T, characters of each row between two updates
     * @param rate Adam's learning rate: constant for the first half of the updates, then falling linearly to 0
     * @param clip the largest norm of a gradient
     * @param updates the number of updates
     */
    record Recipe(String cell, int embedding, int units, int rows, int steps, double rate, double clip, int updates) {}
}
