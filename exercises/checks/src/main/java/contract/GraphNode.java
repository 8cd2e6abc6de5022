package contract;

/**
 * One computed node of a graph. Nodes are numbered: first the inputs, then the computed ones in order, so both operands
 * have smaller numbers than the node itself.
 *
 * @param operation {@code plus}, {@code times} or {@code tanh}
 * @param left the number of the first operand
 * @param right the number of the second operand; for {@code tanh}, which has one, the same as {@code left}
 */
public record GraphNode(String operation, int left, int right) {}
