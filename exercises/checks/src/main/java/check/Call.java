package check;

import java.util.function.Function;

/**
 * One call with its arguments fixed and the answer free: the learner's answer, the right one and every known mistake
 * are called with the same arguments.
 *
 * @param <A> the contract
 * @param sizes the sizes of the arguments, such as {@code N=3, D=2, H=4}
 * @param on calls an answer
 */
public record Call<A>(String sizes, Function<A, Object> on) {}
