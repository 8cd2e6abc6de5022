package check;

/**
 * A wrong answer that learners really write, and what to say about it. It is named only if an answer equals it on
 * several random inputs: if both return the same values or throw the same exceptions.
 *
 * @param <A> the contract
 * @param sentence the sentence for the learner
 * @param answer the mistake itself
 */
public record Mistake<A>(String sentence, A answer) {}
