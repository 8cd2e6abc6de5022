package check;

/**
 * A wrong answer that learners really write, and what to say about it. It is named only when an answer equals it on
 * several random inputs: gives the same values, or throws the same exceptions.
 *
 * @param <A> the contract
 * @param sentence what to tell the learner
 * @param answer the mistake itself
 */
public record Mistake<A>(String sentence, A answer) {}
