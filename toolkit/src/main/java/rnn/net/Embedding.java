package rnn.net;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import rnn.array.Init;
import rnn.array.Require;
import rnn.autodiff.Parameter;
import rnn.autodiff.Var;
import rnn.autodiff.Weighted;

/**
 * A learned vector for each token: the network sees token i as row i of the table. The row is the product of a one-hot
 * vector and the table, without multiplying by the zeros.
 *
 * <pre>
 * x_t = E[token_t]     ids [T][N], E [V,D] → [T,N,D]
 * </pre>
 */
public final class Embedding extends Weighted {
    /** The table, [V,D]. */
    public final Parameter E;

    /**
     * A table of small random vectors, uniform over ±√3 / √D, so that each has length 1 on average.
     *
     * @param vocabulary V
     * @param size D
     * @param random the source of the vectors
     */
    public Embedding(int vocabulary, int size, RandomGenerator random) {
        Require.atLeast("the vocabulary of an embedding", 1, vocabulary);
        Require.atLeast("the size of an embedding's vectors", 1, size);
        E = new Parameter("E", Init.uniform(random, Math.sqrt(3.0 / size), vocabulary, size));
    }

    /**
     * {@return the vectors of a batch of tokens, [T,N,D]}
     *
     * @param ids [T][N], each 0 to V−1
     * @throws IllegalArgumentException if an id is not in the table, the steps differ in length, or there is none
     */
    public Var apply(int[][] ids) {
        if (Require.given("the token ids", ids).length == 0 || Require.given("step 0", ids[0]).length == 0) {
            throw new IllegalArgumentException("token ids: there is none; give at least one step and one sequence");
        }
        int batch = ids[0].length;
        for (int t = 0; t < ids.length; t++) {
            if (Require.given("step " + t, ids[t]).length != batch) {
                throw new IllegalArgumentException(
                        "token ids: step " + t + " has " + ids[t].length + " sequences, step 0 has " + batch);
            }
        }
        int[] flat = Arrays.stream(ids).flatMapToInt(Arrays::stream).toArray();
        return E.gather(flat).reshape(ids.length, batch, E.value().columns());
    }

    /** {@return the table} */
    @Override
    public List<Parameter> parameters() {
        return List.of(E);
    }
}
