package check;

import java.util.List;
import java.util.function.Function;

/**
 * What an answer must equal, on inputs drawn at random.
 *
 * @param <A> the contract
 * @param right the right answer
 * @param mistakes the known wrong ones
 * @param calls makes a call from random inputs
 */
public record Law<A>(A right, List<Mistake<A>> mistakes, Function<Draw, Call<A>> calls) {}
