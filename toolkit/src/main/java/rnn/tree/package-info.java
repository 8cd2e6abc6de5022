/**
 * Networks whose loop branches: the same weights are used at every node of a tree, from the leaves to the root. A
 * {@code TreeNetwork} answers at the root, a {@code Raam} packs a tree into one vector and unpacks it again.
 * {@code Formula} makes trees of formulas that are true or false.
 */
package rnn.tree;
