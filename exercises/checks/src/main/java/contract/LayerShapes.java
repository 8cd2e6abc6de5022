package contract;

/** Task 5.3: the shapes of the weights of a network with several recurrent layers. */
public interface LayerShapes {
    /**
     * Names the shape of each layer's matrix, the input and the feedback side by side.
     *
     * @param neurons how many neurons: first the inputs, then each recurrent layer, last the plain output layer; at
     *     least three numbers
     * @return for each layer after the inputs {rows, columns} of its matrix, without biases
     */
    int[][] shapes(int[] neurons);
}
