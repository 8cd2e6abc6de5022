package contract;

/** Task 13.5: a recipe for a language model, by which the check trains one. */
public interface LanguageRecipe {
    /** {@return what descent does not learn: somebody has to choose it} */
    Recipe choose();

    /**
     * All that a training has to be told.
     *
     * @param cell {@code elman}, {@code gru} or {@code lstm}
     * @param embedding D, numbers for a character
     * @param units H, numbers in the state
     * @param rows N, pieces of the text that are read side by side
     * @param steps T, characters of each row between two updates
     * @param rate Adam's learning rate: whole for the first half of the updates, then falling in a line to nothing
     * @param clip the largest norm of a gradient
     * @param updates how many
     */
    record Recipe(String cell, int embedding, int units, int rows, int steps, double rate, double clip, int updates) {}
}
