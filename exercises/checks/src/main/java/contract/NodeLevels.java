package contract;

import rnn.tree.Tree;

/** Task 49.2: which nodes of a tree can be computed at once. */
public interface NodeLevels {
    /**
     * {@return the numbers of the nodes of each height: row h has those of height h, the smaller first} A leaf has
     * height 0, any other node one more than the highest of its children. Nodes are numbered from 0, each after its
     * children, from left to right.
     *
     * @param tree any tree
     */
    int[][] levels(Tree tree);
}
