package rnn.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import rnn.array.Require;

/**
 * Trees and the right class of each.
 *
 * @param trees N of them, in a list that cannot be changed
 * @param classes [N], copied
 */
@SuppressWarnings("ArrayRecordComponent") // batches are never compared
public record TreeBatch(List<Tree> trees, int[] classes) {
    /**
     * A batch.
     *
     * @param trees N of them, at least one
     * @param classes [N]
     * @throws IllegalArgumentException if there is no tree, or there are not as many classes
     */
    public TreeBatch {
        trees = Require.someOf(
                "a tree", Require.given("the list of trees", trees).toArray(Tree[]::new));
        classes = Require.given("the classes", classes).clone();
        if (classes.length != trees.size()) {
            throw new IllegalArgumentException(
                    "a batch of " + trees.size() + " trees cannot have " + classes.length + " classes");
        }
    }

    /**
     * {@return the trees as batches, in a random order}
     *
     * @param trees all of them
     * @param classOf the right class of a tree
     * @param size how many a batch has; the last may have fewer
     * @param random the source of the order
     */
    public static List<TreeBatch> shuffled(List<Tree> trees, ToIntFunction<Tree> classOf, int size, Random random) {
        Require.atLeast("the size of a batch", 1, size);
        List<Tree> order = new ArrayList<>(Require.given("the list of trees", trees));
        Collections.shuffle(order, Require.given("the source of the order", random));
        return IntStream.iterate(0, from -> from < order.size(), from -> from + size)
                .mapToObj(from -> order.subList(from, Math.min(from + size, order.size())))
                .map(some -> new TreeBatch(some, some.stream().mapToInt(classOf).toArray()))
                .toList();
    }
}
