package contract;

/** Task 7.2: which type an application needs. */
public interface FittingType {
    /**
     * Chooses a type.
     *
     * @param stepsIn how many steps go in, 1 or more
     * @param stepsOut how many steps come out, 1 or more
     * @param oneAnswerAStep whether each input step has an answer of its own, in the same order
     * @param live whether the answer to a step must be given before the next one comes in
     * @return {@code one to one}, {@code one to many}, {@code many to one}, {@code in step}, {@code both directions} or
     *     {@code encoder, decoder}
     */
    String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live);
}
