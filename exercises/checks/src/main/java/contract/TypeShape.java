package contract;

/**
 * The shapes of what a network of a given type reads and gives for one batch.
 *
 * @param inputs what goes in: [S,N,D], or [N,D] where one thing goes in
 * @param hidden what its output layer reads: [steps,N,H], or [N,H] where one answer is given
 * @param answers what comes out: [steps,N,C], or [N,C] where one answer is given
 */
@SuppressWarnings("ArrayRecordComponent") // shapes are int[] in ND4J
public record TypeShape(int[] inputs, int[] hidden, int[] answers) {}
