package contract;

/** Task 49.4: exclusive or at every node of a tree, built by hand. */
@FunctionalInterface
public interface ExclusiveTree {
    /** {@return weights with which the network says of every tree of exclusive ors whether it is true} */
    ExclusiveWeights weights();
}
