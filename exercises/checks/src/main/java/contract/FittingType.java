package contract;

/** Task 7.2: which type of network an application needs. */
public interface FittingType {
    /**
     * Chooses a type.
     *
     * @param stepsIn the number of input steps, 1 or more
     * @param stepsOut the number of output steps, 1 or more
     * @param oneAnswerAStep whether each input step has its own answer, in the same order
     * @param live whether the answer to a step must be given before the next one comes in
     * @return {@code one to one}, {@code one to many}, {@code many to one}, {@code in step}, {@code both directions} or
     *     {@code encoder, decoder}
     */
    String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live);
}
